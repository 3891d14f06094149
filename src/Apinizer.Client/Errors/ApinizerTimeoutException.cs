namespace Apinizer.Client;

/// <summary>A limit of time was reached.</summary>
public sealed class ApinizerTimeoutException : ApinizerException
{
    /// <summary>Makes an exception.</summary>
    /// <param name="limitName">The option that sets the limit, for instance <c>AttemptTimeout</c>, or what the limit is for.</param>
    /// <param name="limit">The limit.</param>
    /// <param name="innerException">The cause, if there is one.</param>
    public ApinizerTimeoutException(string limitName, TimeSpan limit, Exception? innerException = null)
        : base($"The time limit {limitName} ({limit}) was reached.", ApinizerErrorKind.Timeout, innerException)
    {
        LimitName = limitName;
        Limit = limit;
    }

    /// <summary>The option that sets the limit, or what the limit is for where no option sets it.</summary>
    public string LimitName { get; }

    /// <summary>The limit.</summary>
    public TimeSpan Limit { get; }
}
