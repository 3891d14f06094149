using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>How a password is written into the header. These two stand in mixed case on the wire.</summary>
[JsonConverter(typeof(Converter))]
public sealed class WsSecurityPasswordType : OpenEnum
{
    private WsSecurityPasswordType(string value)
        : base(value)
    {
    }

    /// <summary>In clear.</summary>
    public static WsSecurityPasswordType PasswordText { get; } = new("PasswordText");

    /// <summary>As a digest of the password, the nonce and the time.</summary>
    public static WsSecurityPasswordType PasswordDigest { get; } = new("PasswordDigest");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator WsSecurityPasswordType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<WsSecurityPasswordType>
    {
        protected override WsSecurityPasswordType Create(string value) => new(value);
    }
}
