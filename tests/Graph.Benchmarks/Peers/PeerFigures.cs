namespace Graph.Benchmarks.Peers;

/// <summary>Requests per second for one question, as medians over the rounds, and how many requests failed in all of them.</summary>
internal sealed record PeerFigures(string Question, int Clients, PeerRound Ours, PeerRound Theirs, double Ratio)
{
    public static PeerFigures Of(string question, int clients, IReadOnlyList<(PeerRound Ours, PeerRound Theirs)> rounds) => new(
        question, clients, Middle(rounds.Select(round => round.Ours)), Middle(rounds.Select(round => round.Theirs)), Median(rounds.Select(round => round.Ours.Rate / round.Theirs.Rate)));

    private static PeerRound Middle(IEnumerable<PeerRound> rounds) => new(Median(rounds.Select(round => round.Rate)), rounds.Sum(round => round.Failed));

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(values.Count() / 2);
}
