namespace Apinizer.Client;

/// <summary>What becomes of a call whose body lacks a secret that it needs, as a body does that was read from the server: reads show null or a mask instead.</summary>
public enum MissingSecrets
{
    /// <summary>The call is refused before anything is sent; the message names the secret.</summary>
    Reject,

    /// <summary>
    /// The body is sent without the secret, in the hope that the server keeps the one that it has. The documentation does not say that it does: it may clear
    /// it. Try it with your Manager first.
    /// </summary>
    Keep,
}
