using System.Text.Json.Serialization;

namespace Apinizer.Client.ApiProxies;

/// <summary>When the gateway reads a message's body.</summary>
[JsonConverter(typeof(Converter))]
public sealed class BodyReadBehavior : OpenEnum
{
    private BodyReadBehavior(string value)
        : base(value)
    {
    }

    /// <summary>Always.</summary>
    public static BodyReadBehavior AlwaysRead { get; } = new("ALWAYS_READ");

    /// <summary>When a policy needs it.</summary>
    public static BodyReadBehavior ReadIfPolicyExists { get; } = new("READ_IF_POLICY_EXISTS");

    /// <summary>Never: it is passed through.</summary>
    public static BodyReadBehavior NeverRead { get; } = new("NEVER_READ");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator BodyReadBehavior(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<BodyReadBehavior>
    {
        protected override BodyReadBehavior Create(string value) => new(value);
    }
}
