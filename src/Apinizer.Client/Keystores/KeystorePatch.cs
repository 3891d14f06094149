namespace Apinizer.Client.KeysAndCertificates;

/// <summary>A change of a keystore. What is not set stays as it is.</summary>
public sealed record KeystorePatch : ApinizerModel, IValidatedInput
{
    /// <summary>A new name, unique in the project: what refers to the keystore by its old name does not find it any more.</summary>
    public string? Name { get; init; }

    /// <summary>What to remember about it.</summary>
    public string? Description { get; init; }

    /// <summary>
    /// All its files, one for each environment: the documentation does not say that an environment keeps its file when the list leaves it out. To
    /// change the file of one environment, use <see cref="IKeystoresApi.ImportFileAsync"/>.
    /// </summary>
    public IReadOnlyList<KeystoreEnvironmentInput>? KeyStoreEnvironmentList { get; init; }

    InputProblem? IValidatedInput.FindProblem()
        => NotBlankIfSet(Name)
            ?? (KeyStoreEnvironmentList is null ? null : NotEmpty(KeyStoreEnvironmentList))
            ?? Each(KeyStoreEnvironmentList, entry => entry.FindProblem());
}
