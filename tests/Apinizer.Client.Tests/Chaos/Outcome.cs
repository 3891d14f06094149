namespace Apinizer.Client.Tests.Chaos;

/// <summary>What a call with a fault came to, as its caller and as the Manager see it.</summary>
internal sealed record Outcome(Step Step, Fault Fault)
{
    /// <summary>What it returned, fit for comparison; null when it threw.</summary>
    public string? Result { get; init; }

    /// <summary>As the result of a repeated removal that found nothing to remove.</summary>
    public bool IsReplay { get; init; }

    public Exception? Error { get; init; }

    /// <summary>The correlation id that the requests had; null when none left.</summary>
    public string? CorrelationId { get; init; }

    /// <summary>How long it took on the client's clock.</summary>
    public TimeSpan Elapsed { get; init; }

    public required ManagerState Before { get; init; }

    public required ManagerState After { get; init; }
}
