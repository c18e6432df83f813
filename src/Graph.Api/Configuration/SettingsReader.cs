using System.Globalization;
using Graph.Storage;
using Graph.Storage.Neo4j;

namespace Graph.Api.Configuration;

/// <summary>Reads all settings before it complains, so that one start shows every error.</summary>
internal sealed class SettingsReader(IConfigurationSection section)
{
    private const int MostWorkers = 256;

    private static readonly GraphSettings Defaults = new();
    private static readonly string[] Known = [nameof(GraphSettings.Database), nameof(GraphSettings.Urls), nameof(GraphSettings.Workers)];

    private readonly List<string> errors = [];

    public GraphSettings Read()
    {
        foreach (var key in section.GetChildren().Select(child => child.Key).Except(Known, StringComparer.OrdinalIgnoreCase))
            errors.Add($"Graph:{key} is no setting. There are {string.Join(", ", Known)}.");
        var settings = new GraphSettings { Database = Database(), Urls = Urls(), Workers = Workers() };
        return errors.Count == 0 ? settings : throw new SettingsException(errors);
    }

    private string Database()
    {
        var file = section[nameof(GraphSettings.Database)] ?? Defaults.Database;
        if (Neo4jAddress.IsServer(file)) CheckServer(file);
        else if (file.Length == 0 || file.Contains('\0')) errors.Add($"Graph:Database is '{file}', which is no file name. Write for example 'graph.db'.");
        else if (Directory.Exists(file)) errors.Add($"Graph:Database is '{file}', which is a folder. Name a file in it, for example '{Path.Combine(file, "graph.db")}'.");
        else if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder && !Directory.Exists(folder)) errors.Add($"Graph:Database is '{file}', but there is no folder '{folder}'. Create it or name another file.");
        return file;
    }

    private void CheckServer(string address)
    {
        try
        {
            Neo4jAddress.Parse(address);
        }
        catch (GraphStorageException problem)
        {
            errors.Add($"Graph:Database: {problem.Message}");
        }
    }

    private string Urls()
    {
        var urls = section[nameof(GraphSettings.Urls)] ?? Defaults.Urls;
        var addresses = urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (addresses.Length == 0) errors.Add("Graph:Urls is empty. Write for example 'http://127.0.0.1:5080'.");
        foreach (var address in addresses.Where(address => !IsAddress(address)))
            errors.Add($"Graph:Urls holds '{address}', which is no address. Write for example 'http://127.0.0.1:5080'.");
        return urls;
    }

    // Kestrel takes + and * for "every interface", which Uri does not.
    private static bool IsAddress(string address) =>
        Uri.TryCreate(address.Replace("://+", "://any", StringComparison.Ordinal).Replace("://*", "://any", StringComparison.Ordinal), UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https";

    private int Workers()
    {
        var text = section[nameof(GraphSettings.Workers)];
        if (text is null) return Defaults.Workers;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var workers) && workers is >= 1 and <= MostWorkers) return workers;
        errors.Add($"Graph:Workers is '{text}'. Write a number from 1 to {MostWorkers}.");
        return Defaults.Workers;
    }
}
