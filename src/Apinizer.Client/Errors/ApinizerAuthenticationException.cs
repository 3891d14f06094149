namespace Apinizer.Client;

/// <summary>No valid token could be had, or the server did not accept it. Nothing was changed.</summary>
public sealed class ApinizerAuthenticationException : ApinizerException
{
    /// <summary>Makes an exception.</summary>
    /// <param name="message">What happened and which setting to look at.</param>
    /// <param name="innerException">The cause, if there is one.</param>
    public ApinizerAuthenticationException(string message, Exception? innerException = null)
        : base(message, ApinizerErrorKind.Authentication, innerException)
    {
    }

    /// <summary>
    /// Whether the server rejected the user name and password. They are then not sent again for a while: each try counts towards the lock of the
    /// user's account.
    /// </summary>
    public bool CredentialsRejected { get; init; }

    /// <summary>Whether the server leaves open that the token is good, but its owner lacks a permission.</summary>
    public bool MayBePermissionProblem { get; init; }

    /// <summary>The server's own text; null when it sent none.</summary>
    public string? ServerMessage { get; init; }
}
