using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>An algorithm that a provider signs tokens with.</summary>
[JsonConverter(typeof(Converter))]
public sealed class OidcSigningAlgorithm : OpenEnum
{
    private OidcSigningAlgorithm(string value)
        : base(value)
    {
    }

    /// <summary>RSA with SHA-256.</summary>
    public static OidcSigningAlgorithm Rs256 { get; } = new("RS256");

    /// <summary>RSA with SHA-384.</summary>
    public static OidcSigningAlgorithm Rs384 { get; } = new("RS384");

    /// <summary>RSA with SHA-512.</summary>
    public static OidcSigningAlgorithm Rs512 { get; } = new("RS512");

    /// <summary>ECDSA with SHA-256.</summary>
    public static OidcSigningAlgorithm Es256 { get; } = new("ES256");

    /// <summary>ECDSA with SHA-384.</summary>
    public static OidcSigningAlgorithm Es384 { get; } = new("ES384");

    /// <summary>ECDSA with SHA-512.</summary>
    public static OidcSigningAlgorithm Es512 { get; } = new("ES512");

    /// <summary>RSA-PSS with SHA-256.</summary>
    public static OidcSigningAlgorithm Ps256 { get; } = new("PS256");

    /// <summary>RSA-PSS with SHA-384.</summary>
    public static OidcSigningAlgorithm Ps384 { get; } = new("PS384");

    /// <summary>RSA-PSS with SHA-512.</summary>
    public static OidcSigningAlgorithm Ps512 { get; } = new("PS512");

    /// <summary>EdDSA.</summary>
    public static OidcSigningAlgorithm EdDsa { get; } = new("EdDSA");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator OidcSigningAlgorithm(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<OidcSigningAlgorithm>
    {
        protected override OidcSigningAlgorithm Create(string value) => new(value);
    }
}
