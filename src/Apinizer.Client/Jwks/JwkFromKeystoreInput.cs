namespace Apinizer.Client.KeysAndCertificates;

/// <summary>A new JWK that is made from an entry of a keystore of the Manager, and linked to it.</summary>
public sealed record JwkFromKeystoreInput : ApinizerModel, IValidatedInput
{
    /// <summary>Its name, unique in the project.</summary>
    public required string Name { get; init; }

    /// <summary>What to remember about it.</summary>
    public string? Description { get; init; }

    /// <summary>The keystore.</summary>
    public required string KeyStoreName { get; init; }

    /// <summary>The environment whose keystore it is made from.</summary>
    public required string EnvironmentName { get; init; }

    /// <summary>The alias of the entry.</summary>
    public required string AliasName { get; init; }

    /// <summary>What it is used for.</summary>
    public required JwkKeyUseType UseType { get; init; }

    /// <summary>What it is used with. It must fit the type of the key and <see cref="UseType"/>.</summary>
    public required JwkAlgorithm Algorithm { get; init; }

    InputProblem? IValidatedInput.FindProblem()
        => NotBlank(Name) ?? NotBlank(KeyStoreName) ?? NotBlank(EnvironmentName) ?? NotBlank(AliasName) ?? Given(UseType) ?? Given(Algorithm);
}
