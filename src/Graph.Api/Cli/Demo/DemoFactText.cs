using Graph.Model;
using Spectre.Console;

namespace Graph.Api.Cli.Demo;

/// <summary>Who → what → to whom, under which condition, in whose words, in which document.</summary>
internal static class DemoFactText
{
    public static void Write(IAnsiConsole console, DemoFact fact)
    {
        console.MarkupLineInterpolated($"[bold]{Names(fact.Parties)}[/] → {fact.What}{To(fact)}");
        foreach (var condition in fact.Conditions) console.MarkupLineInterpolated($"  {condition.Text}");
        console.MarkupLineInterpolated($"  [italic]“{fact.Passage.Exact}”[/]");
        console.MarkupLineInterpolated($"  [dim]{Source(fact)}[/]");
        console.WriteLine();
    }

    private static string To(DemoFact fact) => fact.Beneficiaries.Count == 0 ? "" : $" → {Names(fact.Beneficiaries)}";

    private static string Names(IEnumerable<Actor> actors) => string.Join(", ", actors.Select(actor => actor.Name));

    private static string Source(DemoFact fact) =>
        string.Join(", ", new[] { fact.Speaker is { } speaker ? $"said by {speaker.Name}" : null, fact.Document.Title ?? fact.Document.Id, fact.Document.PublishedAt?.ToString() }.OfType<string>());
}
