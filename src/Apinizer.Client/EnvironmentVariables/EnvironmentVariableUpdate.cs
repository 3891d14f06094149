namespace Apinizer.Client;

/// <summary>
/// An environment variable that replaces the one of its name. Values are an exception: one that is not set stays as it is, so that nobody has to know a
/// secret to change something else.
/// </summary>
public sealed record EnvironmentVariableUpdate : ApinizerModel, IValidatedInput
{
    /// <summary>Its name, which tells the variable and cannot be changed.</summary>
    public required string Name { get; init; }

    /// <summary>What to remember about it.</summary>
    public string? Description { get; init; }

    /// <summary>Whether it has one value for all environments. It must be said: left out, the server would take it for false.</summary>
    public required bool Global { get; init; }

    /// <summary>What becomes of the value for all environments; it stays if not set.</summary>
    public ClearableSecret? GlobalValue { get; init; }

    /// <summary>
    /// Whether the value for all environments can be read afterwards. Needed with <see cref="Global"/>: left out, the server would show a secret that it
    /// has.
    /// </summary>
    public bool? GlobalVisible { get; init; }

    /// <summary>
    /// All environments that have a value; at least one unless it is <see cref="Global"/>. The documentation does not say that one which is left out keeps
    /// its value.
    /// </summary>
    public IReadOnlyList<EnvironmentValueUpdate>? EnvironmentValueList { get; init; }

    /// <summary>An update that changes nothing yet: everything is as it was read, and every value stays, the secret ones too. Change it with <c>with</c>.</summary>
    /// <param name="variable">The variable as it was read.</param>
    /// <returns>The update.</returns>
    public static EnvironmentVariableUpdate KeepValues(EnvironmentVariable variable)
    {
        ArgumentNullException.ThrowIfNull(variable);
        return new EnvironmentVariableUpdate
        {
            Name = variable.Name ?? "",
            Description = variable.Description,
            Global = variable.Global == true,
            GlobalVisible = variable.GlobalVisible,
            EnvironmentValueList = variable.EnvironmentValueList?
                .Select(value => new EnvironmentValueUpdate { EnvironmentName = value.EnvironmentName ?? "", Visible = value.Visible == true, AdditionalProperties = value.AdditionalProperties }).ToList(),
            AdditionalProperties = variable.AdditionalProperties,
        };
    }

    InputProblem? IValidatedInput.FindProblem()
        => NotBlank(Name)
            ?? (Global ? VisibilityRule.FindProblem(GlobalVisible) : NotEmpty(EnvironmentValueList))
            ?? Each(EnvironmentValueList, value => NotBlank(value.EnvironmentName));
}
