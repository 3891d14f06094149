namespace Apinizer.Client.Policies;

/// <summary>Encrypts parts of a SOAP message.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-ws-security-encrypt</c>.</remarks>
public sealed record WsSecurityEncryptPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.WsSecurityEncrypt"/>.</summary>
    public WsSecurityEncryptPolicy()
        : base(PolicyType.WsSecurityEncrypt)
    {
    }

    /// <summary>Whether who does not understand the security header must refuse the message; true if not set.</summary>
    public bool? MustUnderstand { get; set; }

    /// <summary>The parts that are encrypted.</summary>
    public IReadOnlyList<WsSecurityToTargetPart>? EncPartList { get; set; }

    /// <summary>The name of the key; for <see cref="WsSecurityKeyIdentifierType.EmbeddedKeyInfo"/>.</summary>
    public string? EncEmbeddedKeyName { get; set; }

    /// <summary>How the message tells which key encrypted it.</summary>
    public WsSecurityKeyIdentifierType? EncKeyIdType { get; set; }

    /// <summary>The cipher.</summary>
    public WsSecuritySymmetricEncodingAlgorithm? EncSymEncAlgorithm { get; set; }

    /// <summary>How the key of the cipher is encrypted.</summary>
    public WsSecurityKeyEncryptionAlgorithm? EncKeyEncAlgorithm { get; set; }

    /// <summary>The keystore with the certificate of who decrypts.</summary>
    public string? EncKeyStoreName { get; set; }

    internal override InputProblem? FindProblem()
        => NotBlank(EncKeyStoreName)
            ?? (EncKeyIdType == WsSecurityKeyIdentifierType.EmbeddedKeyInfo ? NotBlank(EncEmbeddedKeyName) : null)
            ?? Each(EncPartList, part => part.FindProblem());
}
