using System.Text.Json.Serialization;

namespace Apinizer.Client.Connections;

/// <summary>What the gateway demands of a directory's certificate.</summary>
[JsonConverter(typeof(Converter))]
public sealed class LdapRequireCertificateType : OpenEnum
{
    private LdapRequireCertificateType(string value)
        : base(value)
    {
    }

    /// <summary>Nothing: it is not checked.</summary>
    public static LdapRequireCertificateType NotRequired { get; } = new("NOT_REQUIRED");

    /// <summary>Its common name must be the name of the server.</summary>
    public static LdapRequireCertificateType RequiredCn { get; } = new("REQUIRED_CN");

    /// <summary>Its alternative name or principal name must be the name of the server.</summary>
    public static LdapRequireCertificateType RequiredAnPn { get; } = new("REQUIRED_AN_PN");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator LdapRequireCertificateType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<LdapRequireCertificateType>
    {
        protected override LdapRequireCertificateType Create(string value) => new(value);
    }
}
