namespace Apinizer.Client.Tests.Chaos;

/// <summary>What the documents promise of a call that meets a fault, once.</summary>
internal enum Promise
{
    /// <summary>The call succeeds: the server surely did nothing with the attempt, or the answer comes all the same.</summary>
    Harmless,

    /// <summary>Reads and changes that set a state succeed by a repetition; what adds up is not repeated, and its outcome is unknown.</summary>
    Ambiguous,

    /// <summary>As <see cref="Ambiguous"/>, but the attempt takes all the time of a call with the long limit.</summary>
    Endless,

    /// <summary>An answer of something else than the Manager. It is not asked again; the outcome of what adds up is unknown.</summary>
    Unreadable,

    /// <summary>The answer lost its body: enough for a change, though without its deployment report, and an error for a read.</summary>
    Bodiless,

    /// <summary>The server asks for more patience than the client has, and did nothing.</summary>
    NotNow,

    /// <summary>No token can be had, so nothing was sent.</summary>
    NoToken,

    /// <summary>The Manager got the request twice and its second answer came back, which may say that the work is done. The client cannot know.</summary>
    Twice,
}
