namespace Apinizer.Client.Policies;

/// <summary>A value that the gateway takes from a message, for instance to compare it or to count by it. Which members it needs depends on its <see cref="Type"/>.</summary>
public sealed record Variable : ApinizerModel
{
    /// <summary>The id of a variable that is there already.</summary>
    public string? Id { get; set; }

    /// <summary>The id of the project of a variable that is there already.</summary>
    public string? ProjectId { get; set; }

    /// <summary>Its name, unique in the project. Needed unless an <see cref="Id"/> refers to a variable.</summary>
    public string? Name { get; set; }

    /// <summary>What people wrote about it; null when nothing.</summary>
    public string? Description { get; set; }

    /// <summary>Where it takes its value from.</summary>
    public VariableType? Type { get; set; }

    /// <summary>The header's name; for <see cref="VariableType.Header"/>.</summary>
    public string? HeaderName { get; set; }

    /// <summary>Where the parameter stands; for <see cref="VariableType.Parameter"/>.</summary>
    public VariableParameterType? ParamType { get; set; }

    /// <summary>The parameter's name; for <see cref="VariableType.Parameter"/>.</summary>
    public string? ParamName { get; set; }

    /// <summary>The path with the parameter in it, for instance <c>/orders/{orderId}</c>; for <see cref="VariableParameterType.Path"/>.</summary>
    public string? ParamPath { get; set; }

    /// <summary>The name in the form, where it is not <see cref="ParamName"/>; for <see cref="VariableParameterType.Form"/>.</summary>
    public string? FormName { get; set; }

    /// <summary>How the body is read; for <see cref="VariableType.Body"/>.</summary>
    public MessageContentType? MessageContentType { get; set; }

    /// <summary>Where in the body the value stands; for <see cref="MessageContentType.Xml"/>.</summary>
    public string? XpathValue { get; set; }

    /// <summary>Where in the body the value stands, for instance <c>$.user.id</c>; for <see cref="MessageContentType.Json"/>.</summary>
    public string? JsonPathValue { get; set; }

    /// <summary>What of the gateway's knowledge it is; for <see cref="VariableType.ContextValues"/>.</summary>
    public VariableContextValue? ContextValue { get; set; }

    /// <summary>The time zone, for instance <c>Europe/Istanbul</c>; for those context values that are dates or times.</summary>
    public string? ZoneId { get; set; }

    /// <summary>Whether a script makes the value; false if not set.</summary>
    public bool? InitWithScript { get; set; }

    /// <summary>The language of the script.</summary>
    public ScriptType? ScriptLanguage { get; set; }

    /// <summary>The script, which may have secrets in it.</summary>
    public Secret? ScriptBody { get; set; }

    /// <summary>In a policy, a variable needs no name, a parameter may leave its place out, and some pages write members that have no property.</summary>
    internal InputProblem? FindProblemInPolicy()
        => Given(Type)
            ?? (Id is not null || AdditionalProperties is not null ? null : Type == VariableType.Parameter && ParamType is null ? NotBlank(ParamName) : FindMissing());

    internal InputProblem? FindProblem()
        => Given(Type)
            ?? (Id is null ? NotBlank(Name) ?? FindMissing() : null)
            ?? (InitWithScript == true ? Given(ScriptLanguage) ?? NotBlank(ScriptBody) : null);

    /// <summary>What the type needs. A type that this version does not know needs nothing that it knows of.</summary>
    private InputProblem? FindMissing()
        => Type == VariableType.Header ? NotBlank(HeaderName)
            : Type == VariableType.Parameter ? Given(ParamType) ?? FindMissingOfParameter()
            : Type == VariableType.Body ? Given(MessageContentType)
                ?? (MessageContentType == MessageContentType.Xml ? NotBlank(XpathValue) : null)
                ?? (MessageContentType == MessageContentType.Json ? NotBlank(JsonPathValue) : null)
            : Type == VariableType.ContextValues ? Given(ContextValue)
            : null;

    /// <summary>A form's parameter may go by the form's name alone.</summary>
    private InputProblem? FindMissingOfParameter()
        => (ParamType == VariableParameterType.Form && !string.IsNullOrWhiteSpace(FormName) ? null : NotBlank(ParamName))
            ?? (ParamType == VariableParameterType.Path ? NotBlank(ParamPath) : null);
}
