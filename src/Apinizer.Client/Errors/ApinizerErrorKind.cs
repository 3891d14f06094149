namespace Apinizer.Client;

/// <summary>What went wrong, independent of HTTP status codes: the Management API answers most errors with 400. More kinds may be added.</summary>
public enum ApinizerErrorKind
{
    /// <summary>None of the others.</summary>
    Unknown,

    /// <summary>The request itself: a missing, malformed or contradictory value.</summary>
    Validation,

    /// <summary>Something that the request names does not exist, or the user may not see it.</summary>
    NotFound,

    /// <summary>An object of that name, or that access, exists already.</summary>
    AlreadyExists,

    /// <summary>The object is in use, read-only or not in a state that allows the request.</summary>
    Conflict,

    /// <summary>The user lacks a permission or a role.</summary>
    PermissionDenied,

    /// <summary>The token or the user name and password are not accepted.</summary>
    Authentication,

    /// <summary>Too many requests.</summary>
    RateLimited,

    /// <summary>The server failed.</summary>
    Server,

    /// <summary>The change is saved, but not deployed as asked.</summary>
    DeploymentFailed,

    /// <summary>A limit of time was reached.</summary>
    Timeout,

    /// <summary>No answer came: the address, the connection, TLS or a connection that broke.</summary>
    Connection,

    /// <summary>Nothing was sent, because the server did not answer before.</summary>
    CircuitOpen,

    /// <summary>The answer is none of the Management API.</summary>
    UnexpectedResponse,

    /// <summary>A change was sent, and nobody knows whether it was made.</summary>
    OutcomeUnknown,

    /// <summary>The change was made, and refers to objects that the server does not have.</summary>
    Incomplete,
}
