using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>What a rule of a condition does.</summary>
[JsonConverter(typeof(Converter))]
public sealed class ConditionCriteria : OpenEnum
{
    private ConditionCriteria(string value)
        : base(value)
    {
    }

    /// <summary>It compares a variable (<c>VALUE</c>).</summary>
    public static ConditionCriteria Comparison { get; } = new("VALUE");

    /// <summary>It negates the rules below it.</summary>
    public static ConditionCriteria Not { get; } = new("NOT");

    /// <summary>It holds when all rules below it hold.</summary>
    public static ConditionCriteria And { get; } = new("AND");

    /// <summary>It holds when one of the rules below it holds.</summary>
    public static ConditionCriteria Or { get; } = new("OR");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator ConditionCriteria(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<ConditionCriteria>
    {
        protected override ConditionCriteria Create(string value) => new(value);
    }
}
