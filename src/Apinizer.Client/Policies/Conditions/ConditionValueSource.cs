using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>What a variable is compared to.</summary>
[JsonConverter(typeof(Converter))]
public sealed class ConditionValueSource : OpenEnum
{
    private ConditionValueSource(string value)
        : base(value)
    {
    }

    /// <summary>A value that the rule holds (<c>VALUE</c>).</summary>
    public static ConditionValueSource Literal { get; } = new("VALUE");

    /// <summary>Another variable.</summary>
    public static ConditionValueSource Variable { get; } = new("VARIABLE");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator ConditionValueSource(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<ConditionValueSource>
    {
        protected override ConditionValueSource Create(string value) => new(value);
    }
}
