using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>Puts several entries into the security header of a SOAP message for the backend.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-ws-security-to-target</c>.</remarks>
public sealed record WsSecurityToTargetPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.WsSecurityToTarget"/>.</summary>
    public WsSecurityToTargetPolicy()
        : base(PolicyType.WsSecurityToTarget)
    {
    }

    /// <summary>Whether who does not understand the security header must refuse the message; true if not set.</summary>
    public bool? MustUnderstand { get; set; }

    /// <summary>How long the message is valid, in whole seconds; not negative; for <see cref="WsSecurityEntryType.Timestamp"/>.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? TsTimeToLive { get; set; }

    /// <summary>The user name; for <see cref="WsSecurityEntryType.UsernameToken"/>.</summary>
    public string? UnUsername { get; set; }

    /// <summary>The password; for <see cref="WsSecurityEntryType.UsernameToken"/>. It is needed on every write.</summary>
    public Secret? UnPassword { get; set; }

    /// <summary>Whether the password is in clear already and need not be decrypted by the server; false if not set.</summary>
    public bool? UnPasswordDecrypted { get; set; }

    /// <summary>Whether a random value is added to the user name, which makes a replay detectable; false if not set.</summary>
    public bool? UnNonce { get; set; }

    /// <summary>Whether the time is added to the user name; false if not set.</summary>
    public bool? UnCreated { get; set; }

    /// <summary>How the password is written; for <see cref="WsSecurityEntryType.UsernameToken"/>.</summary>
    public WsSecurityPasswordType? UnPasswordType { get; set; }

    /// <summary>The parts that are encrypted; for <see cref="WsSecurityEntryType.Encryption"/>.</summary>
    public IReadOnlyList<WsSecurityToTargetPart>? EncPartList { get; set; }

    /// <summary>The name of the key; for <see cref="WsSecurityKeyIdentifierType.EmbeddedKeyInfo"/>.</summary>
    public string? EncEmbeddedKeyName { get; set; }

    /// <summary>How the message tells which key encrypted it; for <see cref="WsSecurityEntryType.Encryption"/>.</summary>
    public WsSecurityKeyIdentifierType? EncKeyIdType { get; set; }

    /// <summary>The cipher; for <see cref="WsSecurityEntryType.Encryption"/>.</summary>
    public WsSecuritySymmetricEncodingAlgorithm? EncSymEncAlgorithm { get; set; }

    /// <summary>How the key of the cipher is encrypted; for <see cref="WsSecurityEntryType.Encryption"/>.</summary>
    public WsSecurityKeyEncryptionAlgorithm? EncKeyEncAlgorithm { get; set; }

    /// <summary>The keystore with the certificate of who decrypts; for <see cref="WsSecurityEntryType.Encryption"/>.</summary>
    public string? EncKeyStoreName { get; set; }

    /// <summary>The parts that are signed; for <see cref="WsSecurityEntryType.Signature"/>.</summary>
    public IReadOnlyList<WsSecurityToTargetPart>? SigPartList { get; set; }

    /// <summary>The identifier of the key; for <see cref="WsSecurityKeyIdentifierType.CustomKeyInfo"/>.</summary>
    public string? SigCustomKeyIdentifier { get; set; }

    /// <summary>The type of that identifier, a URI. Needed with it.</summary>
    public string? SigCustomKeyIdentifierValueType { get; set; }

    /// <summary>How the message tells which key signed it; for <see cref="WsSecurityEntryType.Signature"/>.</summary>
    public WsSecurityKeyIdentifierType? SigKeyIdType { get; set; }

    /// <summary>The algorithm of the signature.</summary>
    public WsSecuritySignatureAlgorithm? SigSigAlgorithm { get; set; }

    /// <summary>How the parts are put into one form before they are signed.</summary>
    public WsSecuritySignatureCanonicalization? SigC14n { get; set; }

    /// <summary>The digest of the parts.</summary>
    public WsSecuritySignatureDigestAlgorithm? SigDigAlgorithm { get; set; }

    /// <summary>Whether one certificate is sent and not its chain; false if not set.</summary>
    public bool? SigUseSingleCert { get; set; }

    /// <summary>Whether the signature keeps to the Basic Security Profile of WS-I; false if not set.</summary>
    public bool? SigWsiBSPCompliant { get; set; }

    /// <summary>The keystore with the private key that signs; for <see cref="WsSecurityEntryType.Signature"/>.</summary>
    public string? SigKeyStoreName { get; set; }

    /// <summary>The entries, in the order in which they stand in the header; at least one.</summary>
    public IReadOnlyList<WsSecurityEntryType>? WsSecurityEntryOrderList { get; set; }

    internal override InputProblem? FindProblem()
        => NotEmpty(WsSecurityEntryOrderList)
            ?? (Has(WsSecurityEntryType.Timestamp) ? Given(TsTimeToLive) : null)
            ?? NotNegative(TsTimeToLive)
            ?? NotMasked(UnPassword)
            ?? (Has(WsSecurityEntryType.UsernameToken) ? NotBlank(UnUsername) ?? NotBlank(UnPassword) ?? Given(UnPasswordType) : null)
            ?? (Has(WsSecurityEntryType.Encryption) ? FindMissingOfEncryption() : null)
            ?? (Has(WsSecurityEntryType.Signature) ? FindMissingOfSignature() : null)
            ?? Each(EncPartList, part => part.FindProblem())
            ?? Each(SigPartList, part => part.FindProblem());

    private bool Has(WsSecurityEntryType entry) => WsSecurityEntryOrderList!.Contains(entry);

    private InputProblem? FindMissingOfEncryption()
        => NotBlank(EncKeyStoreName)
            ?? Given(EncKeyIdType)
            ?? (EncKeyIdType == WsSecurityKeyIdentifierType.EmbeddedKeyInfo ? NotBlank(EncEmbeddedKeyName) : null)
            ?? Given(EncSymEncAlgorithm)
            ?? Given(EncKeyEncAlgorithm)
            ?? NotEmpty(EncPartList);

    private InputProblem? FindMissingOfSignature()
        => NotBlank(SigKeyStoreName)
            ?? Given(SigKeyIdType)
            ?? (SigKeyIdType == WsSecurityKeyIdentifierType.CustomKeyInfo && SigCustomKeyIdentifier is not null
                ? NotBlank(SigCustomKeyIdentifierValueType)
                : null)
            ?? NotEmpty(SigPartList);
}
