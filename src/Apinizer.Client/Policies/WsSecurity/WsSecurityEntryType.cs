using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>What is put into the security header.</summary>
[JsonConverter(typeof(Converter))]
public sealed class WsSecurityEntryType : OpenEnum
{
    private WsSecurityEntryType(string value)
        : base(value)
    {
    }

    /// <summary>Until when the message is valid.</summary>
    public static WsSecurityEntryType Timestamp { get; } = new("TIMESTAMP");

    /// <summary>A user name and password.</summary>
    public static WsSecurityEntryType UsernameToken { get; } = new("USERNAME_TOKEN");

    /// <summary>The key that parts are encrypted with.</summary>
    public static WsSecurityEntryType Encryption { get; } = new("ENCRYPTION");

    /// <summary>A signature of parts.</summary>
    public static WsSecurityEntryType Signature { get; } = new("SIGNATURE");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator WsSecurityEntryType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<WsSecurityEntryType>
    {
        protected override WsSecurityEntryType Create(string value) => new(value);
    }
}
