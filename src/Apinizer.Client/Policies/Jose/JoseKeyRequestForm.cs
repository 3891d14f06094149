namespace Apinizer.Client.Policies;

/// <summary>A field of a form in a request for a key.</summary>
public sealed record JoseKeyRequestForm : ApinizerModel
{
    /// <summary>Its name.</summary>
    public string? Key { get; set; }

    /// <summary>Its value, which may be a secret.</summary>
    public Secret? Value { get; set; }

    /// <summary>What it is, for instance a file.</summary>
    public string? FieldType { get; set; }

    /// <summary>The name of the file, where it is one.</summary>
    public string? FileName { get; set; }

    /// <summary>The media type of its value.</summary>
    public string? ContentType { get; set; }

    internal InputProblem? FindProblem() => NotBlank(Key) ?? NotMasked(Value);
}
