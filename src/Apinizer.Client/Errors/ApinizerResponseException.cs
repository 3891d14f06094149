using System.Net;

namespace Apinizer.Client;

/// <summary>An answer came that is none of the Management API: a login page, a redirect, something cut off.</summary>
public sealed class ApinizerResponseException : ApinizerException
{
    /// <summary>Makes an exception.</summary>
    /// <param name="message">What came instead, and which setting to look at.</param>
    /// <param name="statusCode">The answer's status code.</param>
    /// <param name="innerException">The cause, if there is one.</param>
    public ApinizerResponseException(string message, HttpStatusCode statusCode, Exception? innerException = null)
        : base(message, ApinizerErrorKind.UnexpectedResponse, innerException) => StatusCode = statusCode;

    /// <summary>The answer's status code.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>The answer's content type; null when it has none.</summary>
    public string? ContentType { get; init; }

    /// <summary>Whether the same request may well be answered properly the next time.</summary>
    internal bool IsTransient { get; init; }
}
