namespace Apinizer.Client.Policies;

/// <summary>Refuses messages, requests or responses, whose SAML assertion has expired or is not signed by somebody whom a keystore knows.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-saml-validation</c>.</remarks>
public sealed record SamlValidationPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.SamlValidation"/>.</summary>
    public SamlValidationPolicy()
        : base(PolicyType.SamlValidation)
    {
    }

    /// <summary>The name of the keystore with the certificates of those who may sign: one of the project, else a global one. Writing needs it.</summary>
    public string? KeyStoreName { get; set; }

    /// <summary>Whether assertions of others pass too; false if not set.</summary>
    public bool? AllowUnknownSigner { get; set; }

    /// <summary>Whether the assertion is taken out of the message afterwards; false if not set.</summary>
    public bool? ClearSaml { get; set; }

    /// <summary>The XPath of the assertion to take out, for instance <c>//saml:Assertion</c>. Needed when <see cref="ClearSaml"/> is set.</summary>
    public string? ClearSamlPath { get; set; }

    internal override InputProblem? FindProblem() => NotBlank(KeyStoreName) ?? (ClearSaml == true ? NotBlank(ClearSamlPath) : null);
}
