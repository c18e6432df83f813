namespace Graph.Api.Cli;

/// <summary>What the program's exit code says.</summary>
internal static class ExitCodes
{
    public const int Success = 0;

    /// <summary>The work was done, but at least one document failed or one check did not pass.</summary>
    public const int SomeFailed = 1;

    /// <summary>A wrong option, argument or setting; nothing was done.</summary>
    public const int WrongUsage = 2;

    /// <summary>The store or the port cannot be used, or the disk is full.</summary>
    public const int Unavailable = 3;

    /// <summary>Stopped by Ctrl-C: 128 and the signal's number, as shells expect.</summary>
    public const int Cancelled = 130;
}
