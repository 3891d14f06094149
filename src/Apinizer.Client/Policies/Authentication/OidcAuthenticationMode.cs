using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>Who knows the users.</summary>
[JsonConverter(typeof(Converter))]
public sealed class OidcAuthenticationMode : OpenEnum
{
    private OidcAuthenticationMode(string value)
        : base(value)
    {
    }

    /// <summary>The OpenID Connect provider.</summary>
    public static OidcAuthenticationMode ExternalOnly { get; } = new("EXTERNAL_ONLY");

    /// <summary>The credentials of the product.</summary>
    public static OidcAuthenticationMode InternalOnly { get; } = new("INTERNAL_ONLY");

    /// <summary>Both.</summary>
    public static OidcAuthenticationMode Hybrid { get; } = new("HYBRID");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator OidcAuthenticationMode(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<OidcAuthenticationMode>
    {
        protected override OidcAuthenticationMode Create(string value) => new(value);
    }
}
