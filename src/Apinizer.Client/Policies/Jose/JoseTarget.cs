using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>Where a JWT or its claims stand.</summary>
[JsonConverter(typeof(Converter))]
public sealed class JoseTarget : OpenEnum
{
    private JoseTarget(string value)
        : base(value)
    {
    }

    /// <summary>In the body.</summary>
    public static JoseTarget Body { get; } = new("BODY");

    /// <summary>In the Authorization header.</summary>
    public static JoseTarget AuthorizationHeader { get; } = new("AUTHORIZATION_HEADER");

    /// <summary>Where a variable says.</summary>
    public static JoseTarget ChooseFromVariable { get; } = new("CHOOSE_FROM_VARIABLE");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator JoseTarget(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<JoseTarget>
    {
        protected override JoseTarget Create(string value) => new(value);
    }
}
