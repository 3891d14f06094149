namespace Apinizer.Client.KeysAndCertificates;

/// <summary>What takes the place of a certificate. Its file goes with it.</summary>
public sealed record CertificateUpdate : ApinizerModel, IValidatedInput
{
    /// <summary>The name under which the environments keep it; no other certificate of theirs may have it.</summary>
    public required string Alias { get; init; }

    /// <summary>What to remember about it.</summary>
    public required string CertificateDescription { get; init; }

    /// <summary>All environments that are to have it afterwards; at least one. An environment that is not named loses the certificate.</summary>
    public required IReadOnlyList<string> EnvironmentList { get; init; }

    InputProblem? IValidatedInput.FindProblem() => NotBlank(Alias) ?? Given(CertificateDescription) ?? NotEmpty(EnvironmentList) ?? NoneBlank(EnvironmentList);
}
