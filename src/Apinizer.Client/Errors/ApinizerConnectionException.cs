namespace Apinizer.Client;

/// <summary>No answer came: the name, the connection, TLS, or a connection that broke.</summary>
public sealed class ApinizerConnectionException : ApinizerException
{
    /// <summary>Makes an exception.</summary>
    /// <param name="message">What happened and which setting to look at.</param>
    /// <param name="innerException">The cause, if there is one.</param>
    public ApinizerConnectionException(string message, Exception? innerException = null)
        : base(message, ApinizerErrorKind.Connection, innerException)
    {
    }
}
