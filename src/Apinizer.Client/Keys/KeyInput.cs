namespace Apinizer.Client.KeysAndCertificates;

/// <summary>A new key.</summary>
public sealed record KeyInput : ApinizerModel, IValidatedInput
{
    /// <summary>Its name, unique in the project.</summary>
    public required string Name { get; init; }

    /// <summary>What to remember about it.</summary>
    public string? Description { get; init; }

    /// <summary>What it is.</summary>
    public required KeyType KeyType { get; init; }

    /// <summary>What the key is for. <see cref="KeyType.SecretKey"/> needs it, the others have none.</summary>
    public SecretKeyAlgorithm? Algorithm { get; init; }

    /// <summary>Its material, for each environment that gets it; at least one.</summary>
    public required IReadOnlyList<KeyEnvironmentInput> CryptoKeyInfoEnvironmentList { get; init; }

    InputProblem? IValidatedInput.FindProblem()
        => NotBlank(Name)
            ?? Given(KeyType)
            ?? (KeyType == KeyType.SecretKey ? Given(Algorithm) : null)
            ?? NotEmpty(CryptoKeyInfoEnvironmentList)
            ?? Each(CryptoKeyInfoEnvironmentList, entry => entry.FindProblem());
}
