using System.Text;
using Graph.Loading.Reading;

namespace Graph.Tests.Loading.Reading;

public sealed class BadInputTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("graph-reading-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("", "no text")]
    [InlineData(" \n \n", "no text")]
    [InlineData("%PDF-1.7", "a PDF file")]
    [InlineData("abc\0\0\0def", "binary")]
    [InlineData("---\ntitle: \"open\ndate: [1\n---\nBody.", "no valid YAML, line 2")]
    [InlineData("---\ntitle: Never ends\nBody.", "has no end")]
    [InlineData("<html><head><meta charset=\"klingon\"></head><body>Text</body></html>", "klingon")]
    [InlineData("<html><body><p>The ministers met.</p><div class=\"x", "cut off")]
    public void What_cannot_be_read_is_refused_with_name_and_reason(string text, string reason)
    {
        var error = Assert.Throws<UnreadableDocumentException>(() => Documents.Read(text, "bad.txt"));
        Assert.Equal("bad.txt", error.Name);
        Assert.Contains(reason, error.Reason);
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<p><b>")]
    [InlineData("<ul><li>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<x-y>")]
    public void A_page_nested_100_000_deep_is_refused(string element) =>
        Assert.Contains("nested", Assert.Throws<UnreadableDocumentException>(() => Documents.Read($"<html><body>{string.Concat(Enumerable.Repeat(element, 100_000))}text</body></html>")).Reason);

    [Fact]
    public void A_long_page_of_unclosed_paragraphs_and_scripts_is_not_nested() =>
        Assert.NotEmpty(Documents.Read($"<html><body><script>{string.Concat(Enumerable.Repeat("if (i<a.length) b();", 1000))}</script>{string.Concat(Enumerable.Repeat("<p>The ministers met.", 1000))}</body></html>").Blocks);

    [Fact]
    public void A_line_of_megabytes_is_refused() =>
        Assert.Contains("paragraph", Assert.Throws<UnreadableDocumentException>(() => Documents.Read(string.Concat(Enumerable.Repeat("word ", 200_000)))).Reason);

    [Fact]
    public async Task A_file_that_is_too_large_is_refused_before_it_is_read()
    {
        var path = WriteFile("large.txt", new byte[2000]);
        var error = await Assert.ThrowsAsync<UnreadableDocumentException>(() => SourceFile.OpenAsync(path, new ReadingOptions { MaximumBytes = 1000 }, TestContext.Current.CancellationToken));
        Assert.Contains("2,000 bytes", error.Reason);
    }

    [Fact]
    public async Task A_file_that_vanished_is_refused() =>
        Assert.Contains("vanished", (await Assert.ThrowsAsync<UnreadableDocumentException>(() => SourceFile.OpenAsync(Path.Combine(folder.FullName, "gone.txt"), new(), TestContext.Current.CancellationToken))).Reason);

    [Fact]
    public void Text_cut_off_in_a_character_is_refused() =>
        Assert.Contains("cut off", Assert.Throws<UnreadableDocumentException>(() => Documents.Read(Encoding.UTF8.GetBytes("The ministers met — é")[..^1])).Reason);

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("windows-1252")]
    public void An_encoding_is_told_from_the_bytes(string encoding)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        Assert.Equal(["The café was “closed” today."], Documents.Read(Encoding.GetEncoding(encoding).GetBytes("The café was “closed” today.")).Texts());
    }

    [Fact]
    public void A_declared_encoding_is_followed()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var bytes = Encoding.GetEncoding("windows-1251").GetBytes("<html><head><meta charset=\"windows-1251\"></head><body><p>Министры встретились</p></body></html>");
        Assert.Equal(["Министры встретились"], Documents.Read(bytes).Texts());
    }

    [Fact]
    public void A_circle_of_symbolic_links_is_told_and_the_other_files_go_on()
    {
        WriteFile("a.txt", "Text."u8.ToArray());
        Directory.CreateSymbolicLink(Path.Combine(folder.FullName, "loop"), folder.FullName);
        File.CreateSymbolicLink(Path.Combine(folder.FullName, "self.txt"), Path.Combine(folder.FullName, "self.txt"));
        var found = SourceFiles.Under([folder.FullName]).ToList();
        Assert.Equal(["a.txt"], found.Where(file => file.Problem is null).Select(file => Path.GetFileName(file.Path)));
        Assert.Equal(["loop", "self.txt"], found.Where(file => file.Problem is not null).Select(file => Path.GetFileName(file.Path)));
    }

    [Fact]
    public void A_folder_gives_its_documents_but_not_its_data_and_its_README()
    {
        foreach (var name in (string[])["b.md", "a.txt", "README.md", "a.expected.json", ".hidden.txt", "picture.png"]) WriteFile(name, "Text."u8.ToArray());
        Assert.Equal(["a.txt", "b.md"], SourceFiles.Under([folder.FullName]).Select(file => Path.GetFileName(file.Path)));
    }

    private string WriteFile(string name, byte[] bytes)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
