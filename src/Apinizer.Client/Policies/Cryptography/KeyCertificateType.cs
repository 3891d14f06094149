using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>Where the key comes from.</summary>
[JsonConverter(typeof(Converter))]
public sealed class KeyCertificateType : OpenEnum
{
    private KeyCertificateType(string value)
        : base(value)
    {
    }

    /// <summary>From a key of the project.</summary>
    public static KeyCertificateType Key { get; } = new("KEY");

    /// <summary>From a certificate of the project.</summary>
    public static KeyCertificateType Certificate { get; } = new("CERTIFICATE");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator KeyCertificateType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<KeyCertificateType>
    {
        protected override KeyCertificateType Create(string value) => new(value);
    }
}
