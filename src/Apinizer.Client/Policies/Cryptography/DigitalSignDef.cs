namespace Apinizer.Client.Policies;

/// <summary>A value that is signed.</summary>
public sealed record DigitalSignDef : ApinizerModel
{
    /// <summary>What it is for.</summary>
    public string? Description { get; set; }

    /// <summary>The value that is signed.</summary>
    public Variable? SourceVar { get; set; }

    /// <summary>Where the signature goes.</summary>
    public Variable? SignatureVar { get; set; }

    /// <summary>The algorithm of the signature.</summary>
    public SignatureAlgorithm? SignatureAlgorithm { get; set; }

    /// <summary>Where the name of the algorithm goes; not set: nowhere.</summary>
    public Variable? SignatureAlgorithmVar { get; set; }

    /// <summary>Whether it signs with a key or with the private key of a certificate; <see cref="KeyCertificateType.Key"/> if not set.</summary>
    public KeyCertificateType? KeyCertificateType { get; set; }

    /// <summary>The name of the key; for <see cref="KeyCertificateType.Key"/>.</summary>
    public string? KeyName { get; set; }

    /// <summary>The name of the certificate; for <see cref="KeyCertificateType.Certificate"/>.</summary>
    public string? CertificateName { get; set; }

    /// <summary>How the signature is written; <see cref="EncodingType.Base64"/> if not set. Who verifies must read it so.</summary>
    public EncodingType? OutputEncodingType { get; set; }

    internal InputProblem? FindProblem()
        => Given(SourceVar)
            ?? Given(SignatureVar)
            ?? Given(SignatureAlgorithm)
            ?? FindMissingKey()
            ?? Part(SourceVar?.FindProblemInPolicy(), nameof(SourceVar))
            ?? Part(SignatureVar?.FindProblemInPolicy(), nameof(SignatureVar))
            ?? Part(SignatureAlgorithmVar?.FindProblemInPolicy(), nameof(SignatureAlgorithmVar));

    private InputProblem? FindMissingKey()
        => KeyCertificateType is null || KeyCertificateType == KeyCertificateType.Key ? NotBlank(KeyName)
            : KeyCertificateType == KeyCertificateType.Certificate ? NotBlank(CertificateName)
            : null;
}
