namespace Apinizer.Client.Credentials;

/// <summary>A further fact about a credential, or about an organization and then about all its credentials that have none of that key.</summary>
public sealed record CredentialMetadata : ApinizerModel
{
    /// <summary>Its name.</summary>
    public string? Key { get; set; }

    /// <summary>Its value. A secret one is not returned and must be sent again with every replacement.</summary>
    public Secret? Value { get; set; }

    /// <summary>Whether the value is never returned; false if not set.</summary>
    public bool? Secret { get; set; }

    /// <summary>Whether it goes into the consumer's JWT as a claim; false if not set. A secret one never does: everybody can read a JWT.</summary>
    public bool? IncludeInJwt { get; set; }

    /// <summary>Whether it goes into the answers of the token endpoints, a secret one in clear; false if not set.</summary>
    public bool? IncludeInTokenResponse { get; set; }

    /// <summary>The claim's name; <see cref="Key"/> if not set.</summary>
    public string? JwtClaimName { get; set; }

    internal InputProblem? FindProblem()
        => NotBlank(Key)
            ?? (Secret == true && Value is null or { IsMasked: true } ? new InputProblem(nameof(Value), $"the secret entry '{Key}' has no value; the server would blank what it has.") : null);
}
