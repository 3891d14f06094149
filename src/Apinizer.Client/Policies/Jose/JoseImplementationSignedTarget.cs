using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>Where a JWT is put that the gateway makes.</summary>
[JsonConverter(typeof(Converter))]
public sealed class JoseImplementationSignedTarget : OpenEnum
{
    private JoseImplementationSignedTarget(string value)
        : base(value)
    {
    }

    /// <summary>Into the body.</summary>
    public static JoseImplementationSignedTarget Body { get; } = new("BODY");

    /// <summary>Into the Authorization header.</summary>
    public static JoseImplementationSignedTarget AuthorizationHeader { get; } = new("AUTHORIZATION_HEADER");

    /// <summary>Where a variable says.</summary>
    public static JoseImplementationSignedTarget ChooseFromVariable { get; } = new("CHOOSE_FROM_VARIABLE");

    /// <summary>Nowhere: for a DPoP proof, which has a header of its own.</summary>
    public static JoseImplementationSignedTarget Empty { get; } = new("EMPTY");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator JoseImplementationSignedTarget(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<JoseImplementationSignedTarget>
    {
        protected override JoseImplementationSignedTarget Create(string value) => new(value);
    }
}
