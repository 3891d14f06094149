using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>Whose messages are redacted.</summary>
[JsonConverter(typeof(Converter))]
public sealed class PolicyRedactionType : OpenEnum
{
    private PolicyRedactionType(string value)
        : base(value)
    {
    }

    /// <summary>Those in which a variable has a value.</summary>
    public static PolicyRedactionType KeyExistence { get; } = new("KEY_EXISTENCE");

    /// <summary>Those in which a variable has one of some values.</summary>
    public static PolicyRedactionType KeyValue { get; } = new("KEY_VALUE");

    /// <summary>By the user who calls.</summary>
    public static PolicyRedactionType User { get; } = new("USER");

    /// <summary>By the role of who calls.</summary>
    public static PolicyRedactionType Role { get; } = new("ROLE");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator PolicyRedactionType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<PolicyRedactionType>
    {
        protected override PolicyRedactionType Create(string value) => new(value);
    }
}
