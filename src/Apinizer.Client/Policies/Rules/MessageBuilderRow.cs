namespace Apinizer.Client.Policies;

/// <summary>A value that is made and put somewhere.</summary>
public sealed record MessageBuilderRow : ApinizerModel
{
    /// <summary>How it is made.</summary>
    public MessageBuilderBuildMode? BuildMode { get; set; }

    /// <summary>The value that is copied; for <see cref="MessageBuilderBuildMode.Form"/>.</summary>
    public Variable? SourceVariable { get; set; }

    /// <summary>Where it goes. A variable of the type <see cref="VariableType.Custom"/> makes it known to later rows under its name.</summary>
    public Variable? TargetVariable { get; set; }

    /// <summary>The template, with <c>#{…}</c> for what is computed; for <see cref="MessageBuilderBuildMode.Template"/>.</summary>
    public string? Template { get; set; }

    /// <summary>Whether a source without a value is an error; false if not set.</summary>
    public bool? Required { get; set; }

    /// <summary>Whether the rows after an error are worked off; true if not set.</summary>
    public bool? ContinueOnError { get; set; }

    /// <summary>The value to take when the source has none.</summary>
    public string? DefaultValue { get; set; }

    /// <summary>When the row is worked off; not set: always.</summary>
    public PolicyCondition? PolicyCondition { get; set; }

    internal InputProblem? FindProblem()
        => Given(BuildMode)
            ?? (BuildMode == MessageBuilderBuildMode.Form ? Given(SourceVariable) : null)
            ?? (BuildMode == MessageBuilderBuildMode.Template ? NotBlank(Template) : null)
            ?? Given(TargetVariable)
            ?? Part(FindProblem(SourceVariable), nameof(SourceVariable))
            ?? Part(FindProblem(TargetVariable), nameof(TargetVariable))
            ?? Part(PolicyCondition?.FindProblemInPolicy(), nameof(PolicyCondition));

    /// <summary>Here a custom variable is no script: rows find it by its name.</summary>
    private static InputProblem? FindProblem(Variable? variable)
        => variable?.FindProblemInPolicy()
            ?? (variable is { Id: null, AdditionalProperties: null } && variable.Type == VariableType.Custom
                ? NotBlank(variable.Name, nameof(Variable.Name))
                : null);
}
