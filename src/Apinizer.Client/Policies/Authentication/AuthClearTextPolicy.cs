namespace Apinizer.Client.Policies;

/// <summary>Authenticates by a user name and a password or an API key that the message has in clear.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-auth-clear-text</c>.</remarks>
public sealed record AuthClearTextPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.AuthClearText"/>.</summary>
    public AuthClearTextPolicy()
        : base(PolicyType.AuthClearText)
    {
    }
}
