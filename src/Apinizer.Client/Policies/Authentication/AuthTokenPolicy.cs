using Apinizer.Client.Credentials;

namespace Apinizer.Client.Policies;

/// <summary>A policy that asks for a token that the gateway issued, and says how it issues them.</summary>
public abstract record AuthTokenPolicy : Policy
{
    private protected AuthTokenPolicy(PolicyType type)
        : base(type)
    {
    }

    /// <summary>Whether tokens never expire; <b>true if not set</b>.</summary>
    public bool? TokenNeverExpires { get; set; }

    /// <summary>After how many units a token expires. Needed when <see cref="TokenNeverExpires"/> is set to false.</summary>
    public long? TokenExpiresInAmount { get; set; }

    /// <summary>The unit of <see cref="TokenExpiresInAmount"/>. Needed when <see cref="TokenNeverExpires"/> is set to false.</summary>
    public TimeUnit? TokenExpiresInUnit { get; set; }

    /// <summary>Whether tokens can be refreshed; false if not set.</summary>
    public bool? RefreshTokenAllowed { get; set; }

    /// <summary>How many refresh tokens a user can have at a time.</summary>
    public int? RefreshTokenCount { get; set; }

    /// <summary>After how many units a refresh token expires.</summary>
    public long? RefreshTokenExpiresInAmount { get; set; }

    /// <summary>The unit of <see cref="RefreshTokenExpiresInAmount"/>.</summary>
    public TimeUnit? RefreshTokenExpiresInUnit { get; set; }

    /// <summary>Whether the token may stand in the parameters of the address, where proxies and logs see it; false if not set.</summary>
    public bool? AllowUrlParameters { get; set; }

    /// <summary>Whether tokens are issued as this policy says; true if not set.</summary>
    public bool? ManagedFromThisPolicy { get; set; }

    /// <summary>How a consumer gets a token: <see cref="TokenGrantType.Password"/>, which it is if not set, or <see cref="TokenGrantType.ClientCredentials"/>.</summary>
    public TokenGrantType? GrantType { get; set; }

    internal override InputProblem? FindProblem() => TokenNeverExpires == false ? Given(TokenExpiresInAmount) ?? Given(TokenExpiresInUnit) : null;
}
