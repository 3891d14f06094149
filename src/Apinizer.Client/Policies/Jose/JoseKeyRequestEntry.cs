namespace Apinizer.Client.Policies;

/// <summary>A header or a parameter of a request for a key.</summary>
public sealed record JoseKeyRequestEntry : ApinizerModel
{
    /// <summary>Its name.</summary>
    public string? Name { get; set; }

    /// <summary>Its value, which may be a secret.</summary>
    public Secret? Value { get; set; }

    internal InputProblem? FindProblem() => NotBlank(Name) ?? NotMasked(Value);
}
