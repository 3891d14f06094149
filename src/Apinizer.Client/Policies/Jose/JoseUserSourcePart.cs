using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>Where a JWT says which client it is from.</summary>
[JsonConverter(typeof(Converter))]
public sealed class JoseUserSourcePart : OpenEnum
{
    private JoseUserSourcePart(string value)
        : base(value)
    {
    }

    /// <summary>In its header.</summary>
    public static JoseUserSourcePart Header { get; } = new("HEADER");

    /// <summary>In its claims.</summary>
    public static JoseUserSourcePart Claims { get; } = new("CLAIMS");

    /// <summary>It does not: a variable says.</summary>
    public static JoseUserSourcePart Variable { get; } = new("VARIABLE");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator JoseUserSourcePart(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<JoseUserSourcePart>
    {
        protected override JoseUserSourcePart Create(string value) => new(value);
    }
}
