namespace Graph.Tests.Storage.Neo4j.Coalescing;

/// <summary>A store that answers when the test lets it: every question's answer is its own text.</summary>
internal sealed class Backend
{
    private readonly List<TaskCompletionSource> gates = [];

    /// <summary>The requests so far, each with the questions that went together.</summary>
    public List<IReadOnlyList<string>> Requests { get; } = [];

    public List<CancellationToken> Tokens { get; } = [];

    public async Task<IReadOnlyList<string>> AskAsync(string kind, IReadOnlyList<string> questions, CancellationToken cancel)
    {
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (gates)
        {
            Requests.Add(questions);
            Tokens.Add(cancel);
            gates.Add(gate);
        }

        await gate.Task.WaitAsync(cancel);
        return questions.Contains("poison") ? throw new InvalidOperationException("poisoned") : [.. questions.Select(question => $"{kind} {question}")];
    }

    public void Answer(int request)
    {
        lock (gates) gates[request].SetResult();
    }

    /// <summary>Answers whatever is or comes, until there are so many requests.</summary>
    public async Task AnswerAllAsync(int requests)
    {
        for (var next = 0; next < requests; next++)
        {
            await UntilAsync(next + 1);
            lock (gates) gates[next].TrySetResult();
        }
    }

    public async Task UntilAsync(int requests)
    {
        while (Count() < requests) await Task.Delay(1, TestContext.Current.CancellationToken);
    }

    private int Count()
    {
        lock (gates) return gates.Count;
    }
}
