using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>The language of a script.</summary>
[JsonConverter(typeof(Converter))]
public sealed class ScriptType : OpenEnum
{
    private ScriptType(string value)
        : base(value)
    {
    }

    /// <summary>Groovy.</summary>
    public static ScriptType Groovy { get; } = new("GROOVY");

    /// <summary>JavaScript.</summary>
    public static ScriptType JavaScript { get; } = new("JAVASCRIPT");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator ScriptType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<ScriptType>
    {
        protected override ScriptType Create(string value) => new(value);
    }
}
