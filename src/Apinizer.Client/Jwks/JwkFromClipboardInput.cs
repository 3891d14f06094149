namespace Apinizer.Client.KeysAndCertificates;

/// <summary>A new JWK that is given as JSON.</summary>
public sealed record JwkFromClipboardInput : ApinizerModel, IValidatedInput
{
    /// <summary>Its name, unique in the project.</summary>
    public required string Name { get; init; }

    /// <summary>What to remember about it.</summary>
    public string? Description { get; init; }

    /// <summary>The JSON of a JWK, or of a set of them, private parts included.</summary>
    public required Secret JwkStr { get; init; }

    /// <summary>The key id of the one to take. A set of several needs it.</summary>
    public string? Kid { get; init; }

    InputProblem? IValidatedInput.FindProblem() => NotBlank(Name) ?? NotBlank(JwkStr);
}
