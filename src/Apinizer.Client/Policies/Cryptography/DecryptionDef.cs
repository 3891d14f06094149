namespace Apinizer.Client.Policies;

/// <summary>A value that is decrypted.</summary>
public sealed record DecryptionDef : ApinizerModel
{
    /// <summary>What it is for.</summary>
    public string? Description { get; set; }

    /// <summary>The encrypted value.</summary>
    public Variable? SourceVar { get; set; }

    /// <summary>Where the value goes.</summary>
    public Variable? TargetVar { get; set; }

    /// <summary>
    /// The cipher, which must be that of the encryption. With neither this nor <see cref="CipherAlgorithmVar"/>, the value is passed on as it is.
    /// </summary>
    public CipherAlgorithm? CipherAlgorithm { get; set; }

    /// <summary>The name of the cipher as the message gives it, in place of a fixed <see cref="CipherAlgorithm"/>.</summary>
    public Variable? CipherAlgorithmVar { get; set; }

    /// <summary>Whether it decrypts with a key or with the private key of a certificate; <see cref="KeyCertificateType.Key"/> if not set.</summary>
    public KeyCertificateType? KeyCertificateType { get; set; }

    /// <summary>The name of the key; for <see cref="KeyCertificateType.Key"/>.</summary>
    public string? KeyName { get; set; }

    /// <summary>The name of the certificate; for <see cref="KeyCertificateType.Certificate"/>.</summary>
    public string? CertificateName { get; set; }

    /// <summary>Whether there is an initialization vector; false if not set. Ciphers with chained blocks (CBC) need one.</summary>
    public bool? IvExists { get; set; }

    /// <summary>The vector; for <see cref="IvExists"/>.</summary>
    public Variable? IvVar { get; set; }

    /// <summary>How the vector is written; for <see cref="IvExists"/>.</summary>
    public EncodingType? IvEncodingType { get; set; }

    /// <summary>How the encrypted bytes are written.</summary>
    public EncodingType? InputEncodingType { get; set; }

    internal InputProblem? FindProblem()
        => Given(SourceVar)
            ?? Given(TargetVar)
            ?? FindMissingKey()
            ?? (CipherAlgorithm is { IsChained: true } && IvExists != true
                ? new InputProblem(nameof(IvExists), "it must be true: the cipher needs an initialization vector.")
                : null)
            ?? (IvExists == true ? Given(IvVar) ?? Given(IvEncodingType) : null)
            ?? Given(InputEncodingType)
            ?? Part(SourceVar?.FindProblemInPolicy(), nameof(SourceVar))
            ?? Part(TargetVar?.FindProblemInPolicy(), nameof(TargetVar))
            ?? Part(CipherAlgorithmVar?.FindProblemInPolicy(), nameof(CipherAlgorithmVar))
            ?? Part(IvVar?.FindProblemInPolicy(), nameof(IvVar));

    private InputProblem? FindMissingKey()
        => KeyCertificateType is null || KeyCertificateType == KeyCertificateType.Key ? NotBlank(KeyName)
            : KeyCertificateType == KeyCertificateType.Certificate ? NotBlank(CertificateName)
            : null;
}
