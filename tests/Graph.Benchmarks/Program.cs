using System.CommandLine;
using Graph.Benchmarks.Briefings;
using Graph.Benchmarks.Gold;
using Graph.Benchmarks.Hits;
using Graph.Benchmarks.Kills;
using Graph.Benchmarks.Language;
using Graph.Benchmarks.Lookup;
using Graph.Benchmarks.Pages;
using Graph.Benchmarks.Peers;
using Graph.Benchmarks.Storage;

// Each command stands in a folder of its own and takes one line here.
var root = new RootCommand("Measures Graph. Every figure that the project states is printed by one of these commands.")
{
    BriefingsCommand.Create(),
    GoldCommand.Create(),
    HitsCommand.Create(),
    KillsCommand.Create(),
    LanguageCommand.Create(),
    LookupCommand.Create(),
    PagesCommand.Create(),
    PeersCommand.Create(),
    StorageCommand.Create(),
};
return await root.Parse(args).InvokeAsync();
