using System.CommandLine;
using Graph.Benchmarks.Gold;

// Each command stands in a folder of its own and takes one line here.
var root = new RootCommand("Measures Graph. Every figure that the project states is printed by one of these commands.")
{
    GoldCommand.Create(),
};
return await root.Parse(args).InvokeAsync();
