namespace Apinizer.Client;

/// <summary>
/// A change was sent, and no answer tells whether it was made. It was not sent again, since that could make it twice: look before you repeat it.
/// </summary>
public sealed class ApinizerOutcomeUnknownException : ApinizerException
{
    /// <summary>Makes an exception.</summary>
    /// <param name="message">What was sent and how to find out.</param>
    /// <param name="innerException">What came instead of an answer.</param>
    public ApinizerOutcomeUnknownException(string message, Exception? innerException = null)
        : base(message, ApinizerErrorKind.OutcomeUnknown, innerException)
    {
    }
}
