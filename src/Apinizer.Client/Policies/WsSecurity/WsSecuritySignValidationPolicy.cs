namespace Apinizer.Client.Policies;

/// <summary>Verifies the signature of a SOAP message, and refuses what it does not fit.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-ws-security-sign-validation</c>.</remarks>
public sealed record WsSecuritySignValidationPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.WsSecuritySignValidation"/>.</summary>
    public WsSecuritySignValidationPolicy()
        : base(PolicyType.WsSecuritySignValidation)
    {
    }

    /// <summary>Whether it also looks for signatures that were moved or swapped; false if not set.</summary>
    public bool? EnableEnhancedSignatureValidation { get; set; }

    /// <summary>Whether the signature is taken out while references are followed; false if not set.</summary>
    public bool? EnableSignatureRemovalForDereferencing { get; set; }

    /// <summary>Whether the ids that refer to parts are compared without regard to case; false if not set.</summary>
    public bool? AllowCaseInsensitiveId { get; set; }

    /// <summary>The keystore with the certificate that the signature must fit.</summary>
    public string? VerKeyStoreName { get; set; }

    /// <summary>Whether the signature is taken out of the message that goes on; false if not set.</summary>
    public bool? RemoveSignature { get; set; }

    internal override InputProblem? FindProblem()
        => NotBlank(VerKeyStoreName);
}
