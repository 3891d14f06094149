namespace Apinizer.Client.KeysAndCertificates;

/// <summary>The material of a key for one environment.</summary>
public sealed record KeyEnvironmentInput : ApinizerModel
{
    /// <summary>The name of the environment, which must exist.</summary>
    public required string EnvironmentName { get; init; }

    /// <summary>
    /// The material in Base64: the PEM text of a private or public key, the bytes of a symmetric one. See <see cref="Secret.FromBytes"/>. PEM as it is
    /// will do as well.
    /// </summary>
    public required Secret Content { get; init; }

    /// <summary>Another name for the key in the environment.</summary>
    public string? Alias { get; init; }

    internal InputProblem? FindProblem() => NotBlank(EnvironmentName) ?? NotBlank(Content);
}
