namespace Apinizer.Client.Policies;

/// <summary>A value whose signature is verified.</summary>
public sealed record DigitalSignVerificationDef : ApinizerModel
{
    /// <summary>What it is for.</summary>
    public string? Description { get; set; }

    /// <summary>The value that was signed.</summary>
    public Variable? SourceVar { get; set; }

    /// <summary>Its signature.</summary>
    public Variable? SignatureVar { get; set; }

    /// <summary>The algorithm of the signature. Needed unless <see cref="SignatureAlgorithmVar"/> is set.</summary>
    public SignatureAlgorithm? SignatureAlgorithm { get; set; }

    /// <summary>The name of the algorithm as the message gives it: then who sends the message chooses how strong the signature is.</summary>
    public Variable? SignatureAlgorithmVar { get; set; }

    /// <summary>Whether it verifies with a key or with the public key of a certificate; <see cref="KeyCertificateType.Key"/> if not set.</summary>
    public KeyCertificateType? KeyCertificateType { get; set; }

    /// <summary>The name of the key; for <see cref="KeyCertificateType.Key"/>.</summary>
    public string? KeyName { get; set; }

    /// <summary>The name of the certificate; for <see cref="KeyCertificateType.Certificate"/>.</summary>
    public string? CertificateName { get; set; }

    /// <summary>How the signature is written; <see cref="EncodingType.Base64"/> if not set.</summary>
    public EncodingType? InputEncodingType { get; set; }

    internal InputProblem? FindProblem()
        => Given(SourceVar)
            ?? Given(SignatureVar)
            ?? (SignatureAlgorithmVar is null ? Given(SignatureAlgorithm) : null)
            ?? FindMissingKey()
            ?? Part(SourceVar?.FindProblemInPolicy(), nameof(SourceVar))
            ?? Part(SignatureVar?.FindProblemInPolicy(), nameof(SignatureVar))
            ?? Part(SignatureAlgorithmVar?.FindProblemInPolicy(), nameof(SignatureAlgorithmVar));

    private InputProblem? FindMissingKey()
        => KeyCertificateType is null || KeyCertificateType == KeyCertificateType.Key ? NotBlank(KeyName)
            : KeyCertificateType == KeyCertificateType.Certificate ? NotBlank(CertificateName)
            : null;
}
