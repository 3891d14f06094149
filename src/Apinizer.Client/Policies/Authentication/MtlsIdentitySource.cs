using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>Which name in a client's certificate says who the client is. Names of the other certificates of the chain never count.</summary>
[JsonConverter(typeof(Converter))]
public sealed class MtlsIdentitySource : OpenEnum
{
    private MtlsIdentitySource(string value)
        : base(value)
    {
    }

    /// <summary>The common name of the certificate's subject.</summary>
    public static MtlsIdentitySource Subject { get; } = new("SUBJECT");

    /// <summary>The common name of its issuer: all certificates of an authority are one credential.</summary>
    public static MtlsIdentitySource Issuer { get; } = new("ISSUER");

    /// <summary>That of the subject, else that of the issuer.</summary>
    public static MtlsIdentitySource SubjectOrIssuer { get; } = new("SUBJECT_OR_ISSUER");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator MtlsIdentitySource(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<MtlsIdentitySource>
    {
        protected override MtlsIdentitySource Create(string value) => new(value);
    }
}
