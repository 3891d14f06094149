namespace Apinizer.Client;

/// <summary>
/// The request was not sent: so many before it found nobody there that the circuit breaker is open. It is only used when
/// <see cref="ApinizerClientOptions.CircuitBreakDuration"/> is set.
/// </summary>
public sealed class ApinizerCircuitOpenException : ApinizerException
{
    /// <summary>Makes an exception.</summary>
    /// <param name="retryAfter">How long the circuit stays open.</param>
    /// <param name="innerException">The last failure before it opened, if it is known.</param>
    public ApinizerCircuitOpenException(TimeSpan retryAfter, Exception? innerException = null)
        : base($"Nothing was sent, since the server did not answer many requests before this one. The next try is possible in {retryAfter}.", ApinizerErrorKind.CircuitOpen, innerException)
        => RetryAfter = retryAfter;

    /// <summary>How long the circuit stays open.</summary>
    public TimeSpan RetryAfter { get; }
}
