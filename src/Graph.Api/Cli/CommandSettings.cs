using System.CommandLine;
using Graph.Api.Configuration;

namespace Graph.Api.Cli;

/// <summary>The settings of one run: files first, then the environment, then the command line.</summary>
internal static class CommandSettings
{
    private const string File = "appsettings.json";

    /// <exception cref="SettingsException">At least one setting is wrong.</exception>
    public static GraphSettings Of(ParseResult parsed) => GraphSettings.Read(Configuration(parsed));

    public static IConfiguration Configuration(ParseResult parsed)
    {
        try
        {
            return new ConfigurationBuilder()
                .AddJsonFile(Path.Combine(AppContext.BaseDirectory, File), optional: true)
                .AddJsonFile(Path.GetFullPath(File), optional: true)
                .AddEnvironmentVariables()
                .AddInMemoryCollection(Options(parsed))
                .Build();
        }
        catch (InvalidDataException broken)
        {
            throw new SettingsException([$"{broken.Message} {broken.InnerException?.Message}".TrimEnd()]);
        }
    }

    private static Dictionary<string, string?> Options(ParseResult parsed)
    {
        var given = new Dictionary<string, string?>();
        if (parsed.GetResult(CommonOptions.Database) is not null) given["Graph:Database"] = parsed.GetValue(CommonOptions.Database);
        if (parsed.GetResult(CommonOptions.Urls) is not null) given["Graph:Urls"] = parsed.GetValue(CommonOptions.Urls);
        return given;
    }
}
