namespace Apinizer.Client.Policies;

/// <summary>A value that is encrypted.</summary>
public sealed record EncryptionDef : ApinizerModel
{
    /// <summary>What it is for.</summary>
    public string? Description { get; set; }

    /// <summary>The value that is encrypted.</summary>
    public Variable? SourceVar { get; set; }

    /// <summary>Where the encrypted value goes.</summary>
    public Variable? TargetVar { get; set; }

    /// <summary>The cipher. AES, DES and Triple DES need a key; RSA takes a key or a certificate.</summary>
    public CipherAlgorithm? CipherAlgorithm { get; set; }

    /// <summary>The name of the cipher as the message gives it, in place of a fixed <see cref="CipherAlgorithm"/>.</summary>
    public Variable? CipherAlgorithmVar { get; set; }

    /// <summary>Whether it encrypts with a key or with the public key of a certificate; <see cref="KeyCertificateType.Key"/> if not set.</summary>
    public KeyCertificateType? KeyCertificateType { get; set; }

    /// <summary>The name of the key; for <see cref="KeyCertificateType.Key"/>.</summary>
    public string? KeyName { get; set; }

    /// <summary>The name of the certificate; for <see cref="KeyCertificateType.Certificate"/>.</summary>
    public string? CertificateName { get; set; }

    /// <summary>Whether a new initialization vector is made for each message; false if not set. Ciphers with chained blocks (CBC) need one.</summary>
    public bool? CreateIV { get; set; }

    /// <summary>How the vector is written; for <see cref="CreateIV"/>.</summary>
    public EncodingType? IvEncodingType { get; set; }

    /// <summary>Where the vector goes; for <see cref="CreateIV"/>. Who decrypts needs it.</summary>
    public Variable? IvVar { get; set; }

    /// <summary>How the encrypted bytes are written. Who decrypts must read them so.</summary>
    public EncodingType? OutputEncodingType { get; set; }

    internal InputProblem? FindProblem()
        => Given(SourceVar)
            ?? Given(TargetVar)
            ?? (CipherAlgorithmVar is null ? Given(CipherAlgorithm) : null)
            ?? FindMissingKey()
            ?? (CipherAlgorithm is { IsChained: true } && CreateIV != true
                ? new InputProblem(nameof(CreateIV), "it must be true: the cipher needs an initialization vector.")
                : null)
            ?? Given(OutputEncodingType)
            ?? Part(SourceVar?.FindProblemInPolicy(), nameof(SourceVar))
            ?? Part(TargetVar?.FindProblemInPolicy(), nameof(TargetVar))
            ?? Part(CipherAlgorithmVar?.FindProblemInPolicy(), nameof(CipherAlgorithmVar))
            ?? Part(IvVar?.FindProblemInPolicy(), nameof(IvVar));

    private InputProblem? FindMissingKey()
        => KeyCertificateType is null || KeyCertificateType == KeyCertificateType.Key ? NotBlank(KeyName)
            : KeyCertificateType == KeyCertificateType.Certificate ? NotBlank(CertificateName)
            : null;
}
