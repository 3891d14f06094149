namespace Apinizer.Client;

/// <summary>A new environment variable, with one value for all environments or one for each. The server encrypts every value that it stores.</summary>
public sealed record EnvironmentVariableInput : ApinizerModel, IValidatedInput
{
    /// <summary>Its name, unique in the project; it cannot be changed later.</summary>
    public required string Name { get; init; }

    /// <summary>What to remember about it.</summary>
    public string? Description { get; init; }

    /// <summary>Whether it has one value for all environments; false if not set.</summary>
    public bool? Global { get; init; }

    /// <summary>The value for all environments. Needed with <see cref="Global"/>.</summary>
    public Secret? GlobalValue { get; init; }

    /// <summary>
    /// Whether the value for all environments can be read afterwards, by everybody who may read the variable. Needed with <see cref="Global"/>: left out, the
    /// server would show it.
    /// </summary>
    public bool? GlobalVisible { get; init; }

    /// <summary>The values by environment; at least one unless it is <see cref="Global"/>.</summary>
    public IReadOnlyList<EnvironmentValueInput>? EnvironmentValueList { get; init; }

    InputProblem? IValidatedInput.FindProblem()
        => NotBlank(Name)
            ?? (Global == true ? Given(GlobalValue) ?? NotMasked(GlobalValue) ?? VisibilityRule.FindProblem(GlobalVisible) : NotEmpty(EnvironmentValueList))
            ?? Each(EnvironmentValueList, value => NotBlank(value.EnvironmentName) ?? Given(value.Value) ?? NotMasked(value.Value));
}
