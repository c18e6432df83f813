using System.Text;
using Graph.Loading;
using Graph.Loading.Cleaning;
using Graph.Loading.Reading;

namespace Graph.Tests.Loading.Reading;

/// <summary>Reads and cleans what a test writes down.</summary>
internal static class Documents
{
    public static SourceDocument Read(string text, string name = "document.txt") => Read(Encoding.UTF8.GetBytes(text), name);

    public static SourceDocument Read(byte[] bytes, string name = "document.txt") => Assert.Single(new DocumentReading().Read(SourceFile.Of(name, bytes)));

    public static CleanDocument Clean(string text, string name = "document.txt") => DocumentCleaning.Clean(Read(text, name));

    public static string[] Texts(this SourceDocument document) => [.. document.Blocks.Select(block => block.Text)];

    public static string[] Texts(this CleanDocument document) => [.. document.Blocks.Select(block => document.Text[block.Start..block.End])];

    public static string[] Reasons(this CleanDocument document) => [.. document.Dropped.Select(dropped => dropped.Reason)];
}
