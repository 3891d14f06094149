namespace Apinizer.Client.KeysAndCertificates;

/// <summary>What becomes of the file of a JWK that is uploaded.</summary>
public sealed record JwkFileInput : ApinizerModel, IValidatedInput
{
    /// <summary>The name of the JWK to create, unique in the project.</summary>
    public required string JwkName { get; init; }

    /// <summary>The key id of the one to take, also when the file has only one.</summary>
    public required string Kid { get; init; }

    /// <summary>What to remember about it.</summary>
    public string? JwkDescription { get; init; }

    InputProblem? IValidatedInput.FindProblem() => NotBlank(JwkName) ?? NotBlank(Kid);
}
