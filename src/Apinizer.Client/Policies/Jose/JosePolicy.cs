namespace Apinizer.Client.Policies;

/// <summary>What the policies that make and validate JWTs have in common.</summary>
public abstract record JosePolicy : Policy
{
    private protected JosePolicy(PolicyType type)
        : base(type)
    {
    }

    /// <summary>The variable, where the target is one.</summary>
    public Variable? JoseTargetVariable { get; set; }

    /// <summary>
    /// The id of the JWK to sign or validate with; needed where it is not the key of the issuer, unless <see cref="DynamicKeyForValidationAndSign"/> fetches
    /// one.
    /// </summary>
    public string? JwkIdForValidationAndSign { get; set; }

    /// <summary>
    /// The id of the JWK to encrypt or decrypt with; needed where it is not the key of the issuer, unless <see cref="DynamicKeyForDecryptionAndEncryption"/>
    /// fetches one.
    /// </summary>
    public string? JwkIdForDecryptionAndEncryption { get; set; }

    /// <summary>How the key to sign or validate with is fetched, instead of a JWK of the project.</summary>
    public JoseDynamicKeyConfig? DynamicKeyForValidationAndSign { get; set; }

    /// <summary>How the key to encrypt or decrypt with is fetched, instead of a JWK of the project.</summary>
    public JoseDynamicKeyConfig? DynamicKeyForDecryptionAndEncryption { get; set; }

    /// <summary>The variable that the claims go into, where their target is one.</summary>
    public Variable? DecodedClaimsTargetVariableForDataManipulation { get; set; }

    /// <summary>Whether there is a DPoP proof (RFC 9449), by which a token is of use to its owner only; false if not set.</summary>
    public bool? EnableDpop { get; set; }

    /// <summary>The name of the header with the proof; <c>DPoP</c> if not set.</summary>
    public string? DpopProofHeaderName { get; set; }

    private protected InputProblem? FindProblemOfParts()
        => Part(JoseTargetVariable?.FindProblemInPolicy(), nameof(JoseTargetVariable))
            ?? Part(DynamicKeyForValidationAndSign?.FindProblem(), nameof(DynamicKeyForValidationAndSign))
            ?? Part(DynamicKeyForDecryptionAndEncryption?.FindProblem(), nameof(DynamicKeyForDecryptionAndEncryption))
            ?? Part(DecodedClaimsTargetVariableForDataManipulation?.FindProblemInPolicy(), nameof(DecodedClaimsTargetVariableForDataManipulation));

    private protected InputProblem? FindMissingSigningKey()
        => DynamicKeyForValidationAndSign is { IsFetched: true } ? null : NotBlank(JwkIdForValidationAndSign);

    private protected InputProblem? FindMissingEncryptionKey()
        => DynamicKeyForDecryptionAndEncryption is { IsFetched: true } ? null : NotBlank(JwkIdForDecryptionAndEncryption);
}
