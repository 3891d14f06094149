namespace Apinizer.Client.KeysAndCertificates;

/// <summary>A new JWK that is made from a private or public key of the Manager, and linked to it.</summary>
public sealed record JwkFromKeyInput : ApinizerModel, IValidatedInput
{
    /// <summary>Its name, unique in the project.</summary>
    public required string Name { get; init; }

    /// <summary>What to remember about it.</summary>
    public string? Description { get; init; }

    /// <summary>The key. Its material must be PEM.</summary>
    public required string KeyName { get; init; }

    /// <summary>The environment whose key it is made from.</summary>
    public required string EnvironmentName { get; init; }

    /// <summary>What it is used for.</summary>
    public required JwkKeyUseType UseType { get; init; }

    /// <summary>What it is used with. It must fit the type of the key and <see cref="UseType"/>.</summary>
    public required JwkAlgorithm Algorithm { get; init; }

    InputProblem? IValidatedInput.FindProblem() => NotBlank(Name) ?? NotBlank(KeyName) ?? NotBlank(EnvironmentName) ?? Given(UseType) ?? Given(Algorithm);
}
