namespace Apinizer.Client.KeysAndCertificates;

/// <summary>A change of a key. What is not set stays as it is.</summary>
public sealed record KeyPatch : ApinizerModel, IValidatedInput
{
    /// <summary>A new name, unique in the project: what refers to the key by its old name does not find it any more.</summary>
    public string? Name { get; init; }

    /// <summary>What to remember about it.</summary>
    public string? Description { get; init; }

    /// <summary>What it is.</summary>
    public KeyType? KeyType { get; init; }

    /// <summary>What the key is for. The server refuses a change to <see cref="KeyType.SecretKey"/> of a key that has none.</summary>
    public SecretKeyAlgorithm? Algorithm { get; init; }

    /// <summary>
    /// All its material: an environment that the list leaves out loses the key. To change that of one environment, use
    /// <see cref="IKeysApi.ImportFileAsync"/>.
    /// </summary>
    public IReadOnlyList<KeyEnvironmentInput>? CryptoKeyInfoEnvironmentList { get; init; }

    InputProblem? IValidatedInput.FindProblem()
        => NotBlankIfSet(Name)
            ?? (CryptoKeyInfoEnvironmentList is null ? null : NotEmpty(CryptoKeyInfoEnvironmentList))
            ?? Each(CryptoKeyInfoEnvironmentList, entry => entry.FindProblem());
}
