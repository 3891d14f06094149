namespace Apinizer.Client.Policies;

/// <summary>A field of the form that a call sends.</summary>
public sealed record RestApiForm : ApinizerModel
{
    /// <summary>Its name.</summary>
    public string? Key { get; set; }

    /// <summary>Its value, which may be a secret.</summary>
    public Secret? Value { get; set; }

    /// <summary>What it is for.</summary>
    public string? Description { get; set; }

    internal InputProblem? FindProblem() => NotBlank(Key) ?? Given(Value) ?? NotMasked(Value);
}
