namespace Apinizer.Client.Soak;

/// <summary>What the server does with one request.</summary>
internal sealed record Reply(int Status, string ContentType, byte[] Body)
{
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The connection breaks: before the answer, or in the middle of its body.</summary>
    public Break Breaks { get; init; }

    internal enum Break
    {
        None,
        BeforeTheAnswer,
        InTheBody,
        Never, // Neither an answer nor an end: the client's limit ends it.
    }
}
