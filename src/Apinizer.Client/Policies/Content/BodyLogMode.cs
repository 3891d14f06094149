using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>How much of a body is logged.</summary>
[JsonConverter(typeof(Converter))]
public sealed class BodyLogMode : OpenEnum
{
    private BodyLogMode(string value)
        : base(value)
    {
    }

    /// <summary>All of it.</summary>
    public static BodyLogMode Full { get; } = new("FULL");

    /// <summary>Its beginning, up to <see cref="LogPolicy.BodyMaxBytes"/>.</summary>
    public static BodyLogMode Partial { get; } = new("PARTIAL");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator BodyLogMode(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<BodyLogMode>
    {
        protected override BodyLogMode Create(string value) => new(value);
    }
}
