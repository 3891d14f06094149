namespace Apinizer.Client.KeysAndCertificates;

/// <summary>
/// A new JWK from any source but the Manager's own generator. What must be set depends on <see cref="SourceType"/>; the methods that are called after a
/// source, such as <see cref="IJwksApi.CreateFromKeyAsync"/>, do the same and take only what theirs needs.
/// </summary>
public sealed record JwkInput : ApinizerModel, IValidatedInput
{
    /// <summary>Its name, unique in the project.</summary>
    public required string Name { get; init; }

    /// <summary>What to remember about it.</summary>
    public string? Description { get; init; }

    /// <summary>Where it comes from.</summary>
    public required JwkSourceType SourceType { get; init; }

    /// <summary>Where the Manager finds a JWK, or a set of them. <see cref="JwkSourceType.Url"/> needs it.</summary>
    public string? Url { get; init; }

    /// <summary>How long the connection may take to open, in milliseconds; 5000 if not set.</summary>
    public int? UrlOptionConnectTimeout { get; init; }

    /// <summary>How long the answer may take, in milliseconds; 10000 if not set.</summary>
    public int? UrlOptionReadTimeout { get; init; }

    /// <summary>How long the answer may be, in bytes; 1048576 if not set.</summary>
    public int? UrlOptionSizeLimit { get; init; }

    /// <summary>The JSON of a JWK, or of a set of them, private parts included. <see cref="JwkSourceType.CopyPaste"/> needs it.</summary>
    public Secret? JwkStr { get; init; }

    /// <summary>The certificate. <see cref="JwkSourceType.Certificate"/> needs it.</summary>
    public string? CertificateName { get; init; }

    /// <summary>The key, whose material must be PEM. <see cref="JwkSourceType.PublicKey"/> and <see cref="JwkSourceType.PrivateKey"/> need it.</summary>
    public string? KeyName { get; init; }

    /// <summary>The keystore. <see cref="JwkSourceType.Keystore"/> needs it.</summary>
    public string? KeyStoreName { get; init; }

    /// <summary>The key id of the one to take out of a set, with <see cref="JwkSourceType.Url"/> and <see cref="JwkSourceType.CopyPaste"/>.</summary>
    public string? Kid { get; init; }

    /// <summary>The environment whose certificate, key or keystore it is made from; these need it.</summary>
    public string? EnvironmentName { get; init; }

    /// <summary>The alias of the entry in the keystore. <see cref="JwkSourceType.Keystore"/> needs it.</summary>
    public string? AliasName { get; init; }

    /// <summary>What it is used for. A certificate, key or keystore needs it.</summary>
    public JwkKeyUseType? UseType { get; init; }

    /// <summary>What it is used with. A certificate, key or keystore needs it; it must fit the type of the key and <see cref="UseType"/>.</summary>
    public JwkAlgorithm? Algorithm { get; init; }

    InputProblem? IValidatedInput.FindProblem() => NotBlank(Name) ?? Given(SourceType) ?? FindProblemOfSource();

    private InputProblem? FindProblemOfSource()
        => SourceType == JwkSourceType.Url ? NotBlankIfSet(Url)
            : SourceType == JwkSourceType.CopyPaste ? NotBlank(JwkStr)
            : SourceType == JwkSourceType.Certificate ? NotBlank(CertificateName) ?? FindProblemOfUse()
            : SourceType == JwkSourceType.PublicKey || SourceType == JwkSourceType.PrivateKey ? NotBlank(KeyName) ?? FindProblemOfUse()
            : SourceType == JwkSourceType.Keystore ? NotBlank(KeyStoreName) ?? NotBlank(AliasName) ?? FindProblemOfUse()
            : SourceType == JwkSourceType.Generate ? new InputProblem(nameof(SourceType), $"{nameof(IJwksApi.GenerateAsync)} generates JWKs.")
            : null;

    private InputProblem? FindProblemOfUse() => NotBlank(EnvironmentName) ?? Given(UseType) ?? Given(Algorithm);
}
