namespace Apinizer.Client.KeysAndCertificates;

/// <summary>A new keystore.</summary>
public sealed record KeystoreInput : ApinizerModel, IValidatedInput
{
    /// <summary>Its name, unique in the project.</summary>
    public required string Name { get; init; }

    /// <summary>What to remember about it.</summary>
    public string? Description { get; init; }

    /// <summary>Its files, one for each environment; at least one.</summary>
    public required IReadOnlyList<KeystoreEnvironmentInput> KeyStoreEnvironmentList { get; init; }

    InputProblem? IValidatedInput.FindProblem() => NotBlank(Name) ?? NotEmpty(KeyStoreEnvironmentList) ?? Each(KeyStoreEnvironmentList, entry => entry.FindProblem());
}
