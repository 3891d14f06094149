using System.Text.Json.Serialization;

namespace Apinizer.Client.KeysAndCertificates;

/// <summary>The curve of a JWK of type <see cref="JwkType.Okp"/>. The server does not know Ed448 and X448.</summary>
[JsonConverter(typeof(Converter))]
public sealed class OkpCurveType : OpenEnum
{
    private OkpCurveType(string value)
        : base(value)
    {
    }

    /// <summary>Ed25519, for signatures.</summary>
    public static OkpCurveType Ed25519 { get; } = new("ED25519");

    /// <summary>X25519, for key agreement.</summary>
    public static OkpCurveType X25519 { get; } = new("X25519");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator OkpCurveType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<OkpCurveType>
    {
        protected override OkpCurveType Create(string value) => new(value);
    }
}
