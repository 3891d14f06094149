namespace Apinizer.Client;

/// <summary>
/// A value that the gateway takes from a message, for policies, conditions and cache keys. Which members it needs depends on <see cref="Type"/>.
/// </summary>
public sealed record Variable : ApinizerModel
{
    /// <summary>The server's id; null in what a caller makes.</summary>
    public string? Id { get; set; }

    /// <summary>The id of its project; null in what a caller makes.</summary>
    public string? ProjectId { get; set; }

    /// <summary>The name of its project; null in what a caller makes.</summary>
    public string? ProjectName { get; set; }

    /// <summary>Its name, unique in the project.</summary>
    public string? Name { get; set; }

    /// <summary>What it is for.</summary>
    public string? Description { get; set; }

    /// <summary>What it is taken from.</summary>
    public VariableType? Type { get; set; }

    /// <summary>What its value is; only for cache keys.</summary>
    public VariableDataType? DataType { get; set; }

    /// <summary>The name of the header, for <see cref="VariableType.Header"/>.</summary>
    public string? HeaderName { get; set; }

    /// <summary>Where the parameter stands, for <see cref="VariableType.Parameter"/>.</summary>
    public VariableParameterType? ParamType { get; set; }

    /// <summary>The name of the parameter, for <see cref="VariableType.Parameter"/>.</summary>
    public string? ParamName { get; set; }

    /// <summary>The path with the parameter in braces, for instance <c>/orders/{id}</c>, for <see cref="VariableParameterType.Path"/>.</summary>
    public string? ParamPath { get; set; }

    /// <summary>The name of the form's field where it is not <see cref="ParamName"/>, for <see cref="VariableParameterType.Form"/>.</summary>
    public string? FormName { get; set; }

    /// <summary>Where in an XML body it stands, for <see cref="MessageContentType.Xml"/>.</summary>
    public string? XpathValue { get; set; }

    /// <summary>Where in a JSON body it stands, for <see cref="MessageContentType.Json"/>.</summary>
    public string? JsonPathValue { get; set; }

    /// <summary>How the body is read, for <see cref="VariableType.Body"/>.</summary>
    public MessageContentType? MessageContentType { get; set; }

    /// <summary>What the gateway knows, for instance <c>REQUEST_REMOTE_ADDRESS</c>, for <see cref="VariableType.ContextValues"/>.</summary>
    public string? ContextValue { get; set; }

    /// <summary>The time zone of a date or time, for instance <c>Europe/Istanbul</c>.</summary>
    public string? ZoneId { get; set; }

    /// <summary>Whether a script makes the first value, for <see cref="VariableType.Custom"/>; false if not set.</summary>
    public bool? InitWithScript { get; set; }

    /// <summary>The language of the script.</summary>
    public ScriptType? ScriptLanguage { get; set; }

    /// <summary>The script. Do not write secrets into it: whoever may read the API proxy can read them.</summary>
    public string? ScriptBody { get; set; }

    internal InputProblem? FindProblem() => NotBlank(Name) ?? Given(Type);
}
