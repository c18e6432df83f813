using System.CommandLine;
using Graph.Storage.Neo4j;

namespace Graph.Benchmarks.Peers;

/// <summary>Graph's API beside @neo4j/graphql with Apollo Server, on one loaded Neo4j.</summary>
internal static class PeersCommand
{
    private static readonly Argument<string> Address = new("neo4j") { Description = "Address of the loaded Neo4j: http://neo4j:PASSWORD@127.0.0.1:7474." };
    private static readonly Option<string> Bolt = new("--bolt") { Description = "Where the same server answers over Bolt, as the peer asks it.", DefaultValueFactory = _ => "bolt://127.0.0.1:7687" };
    private static readonly Option<string> Folder = new("--peers") { Description = "Folder of the peer's npm program, after npm ci.", DefaultValueFactory = _ => "tests/peers" };
    private static readonly Option<int[]> Clients = new("--clients") { Description = "How many ask at once.", DefaultValueFactory = _ => [16, 64], AllowMultipleArgumentsPerToken = true };
    private static readonly Option<int> Rounds = new("--rounds") { Description = "Rounds for either in turn, after one that does not count.", DefaultValueFactory = _ => 3 };
    private static readonly Option<double> Seconds = new("--seconds") { Description = "How long a round asks either.", DefaultValueFactory = _ => 2 };
    private static readonly Option<string> Only = new("--only") { Description = "Only questions whose names hold these words.", DefaultValueFactory = _ => "" };
    private static readonly Option<int> Workers = new("--workers") { Description = "Processes of the peer, which uses one core in each.", DefaultValueFactory = _ => 1 };

    public static Command Create()
    {
        var command = new Command("peers", "Asks Graph and @neo4j/graphql with Apollo Server the same of one Neo4j, checks that the answers are the same, and compares requests per second.")
        {
            Address, Bolt, Folder, Clients, Rounds, Seconds, Only, Workers,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var address = parsed.GetRequiredValue(Address);
        await using var ours = await PeerServer.StartGraphAsync(address, cancel);
        await using var theirs = await PeerServer.StartPeerAsync(parsed.GetRequiredValue(Folder), Neo4jAddress.Parse(address), parsed.GetRequiredValue(Bolt), parsed.GetValue(Workers), cancel);
        var all = (await PeerQuestions.CreateAsync(address, ours, cancel)).Where(question => question.Name.Contains(parsed.GetRequiredValue(Only), StringComparison.Ordinal)).ToList();
        var questions = new List<PeerQuestion>();
        foreach (var question in all)
            if (await PeerAnswers.AreSameAsync(question, ours, theirs, cancel)) questions.Add(question);
        Console.WriteLine($"{questions.Count} questions of {all.Count} have identical answers; {questions.Sum(question => Math.Min(question.Variants.Count, PeerAnswers.MostCompared))} answers of each were compared");

        var table = new PeerTable(Console.Out);
        foreach (var clients in parsed.GetRequiredValue(Clients))
            foreach (var question in questions)
                table.Add(await CompareAsync(question, clients, ours, theirs, parsed, cancel));
        table.Close();
        return table.Slower == 0 ? 0 : 1;
    }

    private static async Task<PeerFigures> CompareAsync(PeerQuestion question, int clients, PeerServer ours, PeerServer theirs, ParseResult parsed, CancellationToken cancel)
    {
        var duration = TimeSpan.FromSeconds(parsed.GetValue(Seconds));
        var rounds = new List<(PeerRound Ours, PeerRound Theirs)>();
        for (var round = 0; round <= parsed.GetValue(Rounds); round++)
            rounds.Add((await ours.LoadAsync(question.Ours, clients, duration, cancel), await theirs.LoadAsync(question.Theirs, clients, duration, cancel)));
        return PeerFigures.Of(question.Name, clients, rounds[1..]);
    }
}
