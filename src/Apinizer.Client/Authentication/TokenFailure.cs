namespace Apinizer.Client;

/// <summary>Why there is no token, and until when nobody asks again.</summary>
internal sealed class TokenFailure(Exception cause, int count, TimeSpan? blockedFor, long timestamp)
{
    /// <summary>How many acquisitions failed in a row.</summary>
    public int Count => count;

    /// <summary>Whether it is too early to ask again. Without a time it always is.</summary>
    public bool Blocks(TimeProvider time) => blockedFor is null || Age(time) < blockedFor;

    /// <summary>How long ago it was.</summary>
    public TimeSpan Age(TimeProvider time) => time.GetElapsedTime(timestamp);

    /// <summary>Each waiter gets an exception of its own: one that is thrown many times mixes up its stack traces.</summary>
    public ApinizerAuthenticationException ToException()
    {
        if (cause is not ApinizerAuthenticationException known)
        {
            return new ApinizerAuthenticationException($"No token could be had: {cause.Message}", cause);
        }

        var advice = blockedFor is null ? " They are not sent again by this client: correct them and make a new one." : "";
        return new ApinizerAuthenticationException(known.Message + advice, known.InnerException)
        {
            CredentialsRejected = known.CredentialsRejected,
            MayBePermissionProblem = known.MayBePermissionProblem,
            ServerMessage = known.ServerMessage,
        };
    }
}
