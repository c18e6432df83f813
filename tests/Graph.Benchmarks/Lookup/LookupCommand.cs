using System.CommandLine;

namespace Graph.Benchmarks.Lookup;

/// <summary>What GraphQL and the store cost beside the web server that both need.</summary>
internal static class LookupCommand
{
    // Until the runtime has compiled what runs often for good.
    private const int WarmUp = 3;

    public static Command Create()
    {
        var clients = new Option<int>("--clients") { Description = "How many ask at once.", DefaultValueFactory = _ => 16 };
        var rounds = new Option<int>("--rounds") { Description = "Rounds of one second each, for either endpoint in turn.", DefaultValueFactory = _ => 9 };
        var command = new Command("lookup", "Looks nodes up by id over GraphQL, beside a constant JSON endpoint in the same process: requests per second and their ratio.") { clients, rounds };
        command.SetAction((parsed, cancel) => RunAsync(parsed.GetValue(clients), parsed.GetValue(rounds), cancel));
        return command;
    }

    private static async Task<int> RunAsync(int clients, int rounds, CancellationToken cancel)
    {
        await using var server = await LookupServer.StartAsync(cancel);
        using var load = new LookupLoad(server.Address, clients);
        var (constant, lookup) = (new List<double>(), new List<double>());

        for (var round = -WarmUp; round < rounds; round++)
        {
            var beside = await load.RunAsync(LookupLoad.Constant, cancel);
            var found = await load.RunAsync(LookupLoad.Lookup, cancel);
            if (round < 0) continue;
            constant.Add(beside);
            lookup.Add(found);
        }

        Console.WriteLine($"constant JSON   {Median(constant),8:N0} requests/s");
        Console.WriteLine($"GraphQL lookup  {Median(lookup),8:N0} requests/s");
        Console.WriteLine($"ratio           {Median(constant.Zip(lookup, (beside, found) => found / beside)),8:N2}  (median of {rounds} rounds, {clients} clients in the same process)");
        return 0;
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(values.Count() / 2);
}
