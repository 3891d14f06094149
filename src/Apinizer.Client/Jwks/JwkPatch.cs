namespace Apinizer.Client.KeysAndCertificates;

/// <summary>A change of what a JWK is called. What is not set stays as it is.</summary>
public sealed record JwkPatch : ApinizerModel, IValidatedInput
{
    /// <summary>A new name, unique in the project: what refers to the JWK by its old name does not find it any more.</summary>
    public string? Name { get; init; }

    /// <summary>What to remember about it.</summary>
    public string? Description { get; init; }

    InputProblem? IValidatedInput.FindProblem() => NotBlankIfSet(Name);
}
