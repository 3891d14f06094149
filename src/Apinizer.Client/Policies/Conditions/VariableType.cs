using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>Where a variable takes its value from. Pages of some policies write other values (<c>CONTEXT</c>, <c>SCRIPT</c>), which are read as they come; these are the server's own.</summary>
[JsonConverter(typeof(Converter))]
public sealed class VariableType : OpenEnum
{
    private VariableType(string value)
        : base(value)
    {
    }

    /// <summary>A header.</summary>
    public static VariableType Header { get; } = new("HEADER");

    /// <summary>A parameter of the address or of a form.</summary>
    public static VariableType Parameter { get; } = new("PARAMETER");

    /// <summary>The body.</summary>
    public static VariableType Body { get; } = new("BODY");

    /// <summary>What the gateway knows about the message.</summary>
    public static VariableType ContextValues { get; } = new("CONTEXT_VALUES");

    /// <summary>A script.</summary>
    public static VariableType Custom { get; } = new("CUSTOM");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator VariableType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<VariableType>
    {
        protected override VariableType Create(string value) => new(value);
    }
}
