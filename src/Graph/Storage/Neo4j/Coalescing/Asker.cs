namespace Graph.Storage.Neo4j.Coalescing;

/// <summary>One read that waits for its answer, or until it is cancelled.</summary>
internal sealed class Asker<TQuestion, TAnswer>
{
    private readonly TaskCompletionSource<TAnswer> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationTokenRegistration registration;

    public Asker(TQuestion question, CancellationToken cancel)
    {
        Question = question;
        Cancel = cancel;
        registration = cancel.Register(() => answer.TrySetCanceled(cancel));
    }

    public TQuestion Question { get; }

    public CancellationToken Cancel { get; }

    public Task<TAnswer> Answer => answer.Task;

    public bool IsGone => answer.Task.IsCompleted;

    public void Tell(TAnswer value)
    {
        registration.Dispose();
        answer.TrySetResult(value);
    }

    public void Tell(Exception exception)
    {
        registration.Dispose();
        answer.TrySetException(exception);
    }
}
