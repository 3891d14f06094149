namespace Apinizer.Client.KeysAndCertificates;

/// <summary>A new certificate. Its file goes with it.</summary>
public sealed record CertificateInput : ApinizerModel, IValidatedInput
{
    /// <summary>Its name, unique in the project; it cannot be changed later.</summary>
    public required string CertificateName { get; init; }

    /// <summary>The name under which the environments keep it; no other certificate of theirs may have it.</summary>
    public required string Alias { get; init; }

    /// <summary>What to remember about it.</summary>
    public required string CertificateDescription { get; init; }

    /// <summary>The environments that get it, which must exist; at least one.</summary>
    public required IReadOnlyList<string> EnvironmentList { get; init; }

    InputProblem? IValidatedInput.FindProblem()
        => NotBlank(CertificateName) ?? NotBlank(Alias) ?? Given(CertificateDescription) ?? NotEmpty(EnvironmentList) ?? NoneBlank(EnvironmentList);
}
