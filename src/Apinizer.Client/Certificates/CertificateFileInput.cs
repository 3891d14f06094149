namespace Apinizer.Client.KeysAndCertificates;

/// <summary>What becomes of the file of a certificate that is uploaded. Environments that it does not name keep what they have.</summary>
public sealed record CertificateFileInput : ApinizerModel, IValidatedInput
{
    /// <summary>The certificate to create or to update.</summary>
    public required string CertificateName { get; init; }

    /// <summary>The name under which the environments keep it; no other certificate of theirs may have it.</summary>
    public required string Alias { get; init; }

    /// <summary>The environments that get the file. Needed unless the file is an archive, whose entries name them.</summary>
    public IReadOnlyList<string>? EnvironmentList { get; init; }

    /// <summary>The environments of this installation by those in the archive; an empty text leaves one out on purpose.</summary>
    public IReadOnlyDictionary<string, string>? EnvironmentMapping { get; init; }

    /// <summary>What to remember about it.</summary>
    public string? CertificateDescription { get; init; }

    InputProblem? IValidatedInput.FindProblem() => NotBlank(CertificateName) ?? NotBlank(Alias) ?? NoneBlank(EnvironmentList);
}
