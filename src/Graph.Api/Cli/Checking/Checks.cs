using System.CommandLine;
using Graph.Api.Configuration;
using Graph.Loading.Language;
using Graph.Storage;

namespace Graph.Api.Cli.Checking;

/// <summary>Looks at everything the program depends on, and changes nothing but an older schema.</summary>
internal static class Checks
{
    public static async Task<IReadOnlyList<Check>> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        try
        {
            var settings = CommandSettings.Of(parsed);
            return [new Check("settings", true, $"database {settings.DatabaseName}, addresses {settings.Urls}, {settings.Workers} workers"), Model(), .. await StoreAsync(settings, cancel)];
        }
        catch (SettingsException wrong)
        {
            return [.. wrong.Errors.Select(error => new Check("settings", false, error)), Model()];
        }
    }

    private static Check Model() => new("language model", true, new LanguageAnalysis().Provenance);

    private static async Task<IReadOnlyList<Check>> StoreAsync(GraphSettings settings, CancellationToken cancel)
    {
        if (!settings.IsServer && !File.Exists(settings.Database)) return [new Check("store", true, "there is no graph yet; the first load creates it")];
        try
        {
            await using var store = await GraphStore.OpenAsync(settings.Storage, TimeProvider.System, cancel);
            var counts = await store.Reader.CountsAsync(cancel);
            var facts = await store.Database.DescribeAsync(cancel);
            return [.. facts.Select(fact => new Check(fact.Name, true, fact.Detail)), new Check("graph", true, string.Join(", ", counts.Where(count => count.Value > 0).Select(count => $"{count.Value} {count.Key}")))];
        }
        catch (GraphStorageException problem)
        {
            return [new Check("store", false, problem.Message)];
        }
    }
}
