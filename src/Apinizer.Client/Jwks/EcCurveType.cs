using System.Text.Json.Serialization;

namespace Apinizer.Client.KeysAndCertificates;

/// <summary>The curve of a JWK of type <see cref="JwkType.Ec"/>.</summary>
[JsonConverter(typeof(Converter))]
public sealed class EcCurveType : OpenEnum
{
    private EcCurveType(string value)
        : base(value)
    {
    }

    /// <summary>P-256.</summary>
    public static EcCurveType P256 { get; } = new("P256");

    /// <summary>P-384.</summary>
    public static EcCurveType P384 { get; } = new("P384");

    /// <summary>P-521.</summary>
    public static EcCurveType P521 { get; } = new("P521");

    /// <summary>secp256k1.</summary>
    public static EcCurveType Secp256K1 { get; } = new("SECP256K1");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator EcCurveType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<EcCurveType>
    {
        protected override EcCurveType Create(string value) => new(value);
    }
}
