using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>Where a value comes from.</summary>
[JsonConverter(typeof(Converter))]
public sealed class BodyContentSourceType : OpenEnum
{
    private BodyContentSourceType(string value)
        : base(value)
    {
    }

    /// <summary>The policy holds it (<c>VALUE</c>).</summary>
    public static BodyContentSourceType Literal { get; } = new("VALUE");

    /// <summary>A variable has it.</summary>
    public static BodyContentSourceType Variable { get; } = new("VARIABLE");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator BodyContentSourceType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<BodyContentSourceType>
    {
        protected override BodyContentSourceType Create(string value) => new(value);
    }
}
