namespace Apinizer.Client;

/// <summary>One failed attempt of a call.</summary>
public sealed record AttemptRecord
{
    /// <summary>Which attempt, counted from 1.</summary>
    public int Number { get; init; }

    /// <summary>Why it failed: a status code, or the kind of failure.</summary>
    public string Reason { get; init; } = "";

    /// <summary>How long the client waited before the next attempt; null when there was none.</summary>
    public TimeSpan? Delay { get; init; }
}
