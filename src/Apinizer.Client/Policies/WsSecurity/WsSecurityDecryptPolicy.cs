namespace Apinizer.Client.Policies;

/// <summary>Decrypts what is encrypted in a SOAP message.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-ws-security-decrypt</c>.</remarks>
public sealed record WsSecurityDecryptPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.WsSecurityDecrypt"/>.</summary>
    public WsSecurityDecryptPolicy()
        : base(PolicyType.WsSecurityDecrypt)
    {
    }

    /// <summary>Whether the ids that refer to parts are compared without regard to case; false if not set.</summary>
    public bool? AllowCaseInsensitiveId { get; set; }

    /// <summary>The keystore with the private key that decrypts.</summary>
    public string? DecKeyStoreName { get; set; }

    internal override InputProblem? FindProblem()
        => NotBlank(DecKeyStoreName);
}
