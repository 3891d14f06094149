namespace Apinizer.Client.Credentials;

/// <summary>A change of how the tokens of a credential are made. What is not set stays as it is.</summary>
public sealed record CredentialTokenSettingsPatch : ApinizerModel, IValidatedInput
{
    /// <summary>How the consumer gets a token.</summary>
    public TokenGrantType? GrantType { get; init; }

    /// <summary>Whether tokens never expire; their expiry is ignored then.</summary>
    public bool? TokenNeverExpires { get; init; }

    /// <summary>After how many units a token expires; at least 1. Needed when <see cref="TokenNeverExpires"/> is set to false.</summary>
    public long? TokenExpiresInAmount { get; init; }

    /// <summary>The unit of <see cref="TokenExpiresInAmount"/>. Needed when <see cref="TokenNeverExpires"/> is set to false.</summary>
    public TimeUnit? TokenExpiresInUnit { get; init; }

    /// <summary>Whether tokens can be refreshed; what is said about refreshing is ignored if not.</summary>
    public bool? RefreshTokenAllowed { get; init; }

    /// <summary>How often a token can be refreshed; at least 1. Needed when <see cref="RefreshTokenAllowed"/> is set to true.</summary>
    public int? RefreshTokenCount { get; init; }

    /// <summary>After how many units a refresh token expires; at least 1. Needed when <see cref="RefreshTokenAllowed"/> is set to true.</summary>
    public long? RefreshTokenExpiresInAmount { get; init; }

    /// <summary>The unit of <see cref="RefreshTokenExpiresInAmount"/>. Needed when <see cref="RefreshTokenAllowed"/> is set to true.</summary>
    public TimeUnit? RefreshTokenExpiresInUnit { get; init; }

    /// <summary>Whether a token may be asked for with parameters in the address, where proxies and logs see them.</summary>
    public bool? AllowUrlParameters { get; init; }

    /// <summary>The algorithm that signs JWTs. It must fit the kind of the credential's key.</summary>
    public JwtSignatureAlgorithm? JwtSignatureAlgorithm { get; init; }

    /// <summary>Whether earlier tokens become invalid when a new one is issued.</summary>
    public bool? DeletePrevious { get; init; }

    InputProblem? IValidatedInput.FindProblem()
        => AtLeastOne(TokenExpiresInAmount) ?? AtLeastOne(RefreshTokenCount) ?? AtLeastOne(RefreshTokenExpiresInAmount)
            ?? (TokenNeverExpires == false ? Given(TokenExpiresInAmount) ?? Given(TokenExpiresInUnit) : null)
            ?? (RefreshTokenAllowed == true ? Given(RefreshTokenCount) ?? Given(RefreshTokenExpiresInAmount) ?? Given(RefreshTokenExpiresInUnit) : null);
}
