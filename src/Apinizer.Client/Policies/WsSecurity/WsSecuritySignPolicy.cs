namespace Apinizer.Client.Policies;

/// <summary>Signs parts of a SOAP message.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-ws-security-sign</c>.</remarks>
public sealed record WsSecuritySignPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.WsSecuritySign"/>.</summary>
    public WsSecuritySignPolicy()
        : base(PolicyType.WsSecuritySign)
    {
    }

    /// <summary>Whether who does not understand the security header must refuse the message; true if not set.</summary>
    public bool? MustUnderstand { get; set; }

    /// <summary>The parts that are signed.</summary>
    public IReadOnlyList<WsSecurityToTargetPart>? SigPartList { get; set; }

    /// <summary>The identifier of the key; for <see cref="WsSecurityKeyIdentifierType.CustomKeyInfo"/>.</summary>
    public string? SigCustomKeyIdentifier { get; set; }

    /// <summary>The type of that identifier, a URI. Needed with it.</summary>
    public string? SigCustomKeyIdentifierValueType { get; set; }

    /// <summary>How the message tells which key signed it.</summary>
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

    /// <summary>The keystore with the private key that signs.</summary>
    public string? SigKeyStoreName { get; set; }

    internal override InputProblem? FindProblem()
        => NotBlank(SigKeyStoreName)
            ?? Given(SigSigAlgorithm)
            ?? Given(SigC14n)
            ?? Given(SigDigAlgorithm)
            ?? (SigKeyIdType == WsSecurityKeyIdentifierType.CustomKeyInfo && SigCustomKeyIdentifier is not null
                ? NotBlank(SigCustomKeyIdentifierValueType)
                : null)
            ?? Each(SigPartList, part => part.FindProblem());
}
