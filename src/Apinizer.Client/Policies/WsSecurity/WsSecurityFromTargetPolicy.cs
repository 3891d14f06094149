namespace Apinizer.Client.Policies;

/// <summary>Decrypts what the backend encrypted in a SOAP message, verifies what it signed, or both.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-ws-security-from-target</c>.</remarks>
public sealed record WsSecurityFromTargetPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.WsSecurityFromTarget"/>.</summary>
    public WsSecurityFromTargetPolicy()
        : base(PolicyType.WsSecurityFromTarget)
    {
    }

    /// <summary>Whether it decrypts; false if not set.</summary>
    public bool? DecExists { get; set; }

    /// <summary>Whether it verifies the signature; false if not set.</summary>
    public bool? VerExists { get; set; }

    /// <summary>The keystore with the private key that decrypts; for <see cref="DecExists"/>.</summary>
    public string? DecKeyStoreName { get; set; }

    /// <summary>The keystore with the certificate that the signature must fit; for <see cref="VerExists"/>.</summary>
    public string? VerKeyStoreName { get; set; }

    /// <summary>Whether the ids that refer to parts are compared without regard to case; false if not set.</summary>
    public bool? AllowCaseInsensitiveId { get; set; }

    internal override InputProblem? FindProblem()
        => (DecExists != true && VerExists != true ? new InputProblem(nameof(DecExists), "this or VerExists must be true.") : null)
            ?? (DecExists == true ? NotBlank(DecKeyStoreName) : null)
            ?? (VerExists == true ? NotBlank(VerKeyStoreName) : null);
}
