using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>Where a session is kept.</summary>
[JsonConverter(typeof(Converter))]
public sealed class OidcSessionStorageType : OpenEnum
{
    private OidcSessionStorageType(string value)
        : base(value)
    {
    }

    /// <summary>In the distributed cache; the cookie has its id only. Such a session can be ended on the server.</summary>
    public static OidcSessionStorageType Cache { get; } = new("CACHE");

    /// <summary>Encrypted in the cookie itself, which holds some 4 KB. No server can end such a session before its time.</summary>
    public static OidcSessionStorageType Cookie { get; } = new("COOKIE");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator OidcSessionStorageType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<OidcSessionStorageType>
    {
        protected override OidcSessionStorageType Create(string value) => new(value);
    }
}
