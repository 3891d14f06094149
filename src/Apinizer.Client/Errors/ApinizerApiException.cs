using System.Net;

namespace Apinizer.Client;

/// <summary>The server refused a request and said why.</summary>
public sealed class ApinizerApiException : ApinizerException
{
    private bool _targetIsMissing;

    /// <summary>Makes an exception.</summary>
    /// <param name="message">What happened; the server's text belongs into it.</param>
    /// <param name="kind">What went wrong.</param>
    /// <param name="statusCode">The answer's status code.</param>
    /// <param name="innerException">The cause, if there is one.</param>
    public ApinizerApiException(string message, ApinizerErrorKind kind, HttpStatusCode statusCode, Exception? innerException = null)
        : base(message, kind, innerException) => StatusCode = statusCode;

    /// <summary>The answer's status code. It says little: the Management API answers most errors with 400 or 401.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>The server's own text, at most 1,024 characters; null when it sent none.</summary>
    public string? ServerMessage { get; init; }

    /// <summary>The server's error code, for instance <c>invalid_grant</c>; null when it sent none.</summary>
    public string? ErrorCode { get; init; }

    /// <summary>Whether the user may just not be allowed to see what "is not found".</summary>
    public bool MayBePermissionProblem { get; init; }

    /// <summary>
    /// Whether the server's text proves that the very object which the call addresses is missing, and not something that it belongs to.
    /// </summary>
    public bool TargetIsMissing
    {
        get => _targetIsMissing;
        init => _targetIsMissing = value;
    }

    /// <summary>How long the server asks to wait; null when it does not.</summary>
    public TimeSpan? RetryAfter { get; init; }

    internal void Addresses(bool missingTarget) => _targetIsMissing = missingTarget;
}
