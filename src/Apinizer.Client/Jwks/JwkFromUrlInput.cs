namespace Apinizer.Client.KeysAndCertificates;

/// <summary>A new JWK that the Manager loads from an address.</summary>
public sealed record JwkFromUrlInput : ApinizerModel, IValidatedInput
{
    /// <summary>Its name, unique in the project.</summary>
    public required string Name { get; init; }

    /// <summary>What to remember about it.</summary>
    public string? Description { get; init; }

    /// <summary>Where the Manager finds a JWK, or a set of them.</summary>
    public required string Url { get; init; }

    /// <summary>How long the connection may take to open, in milliseconds; 5000 if not set.</summary>
    public int? UrlOptionConnectTimeout { get; init; }

    /// <summary>How long the answer may take, in milliseconds; 10000 if not set.</summary>
    public int? UrlOptionReadTimeout { get; init; }

    /// <summary>How long the answer may be, in bytes; 1048576 if not set.</summary>
    public int? UrlOptionSizeLimit { get; init; }

    /// <summary>The key id of the one to take. A set of several needs it.</summary>
    public string? Kid { get; init; }

    InputProblem? IValidatedInput.FindProblem() => NotBlank(Name) ?? NotBlank(Url);
}
