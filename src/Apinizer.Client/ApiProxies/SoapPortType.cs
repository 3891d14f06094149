using System.Text.Json.Serialization;

namespace Apinizer.Client.ApiProxies;

/// <summary>The SOAP version of a backend address.</summary>
[JsonConverter(typeof(Converter))]
public sealed class SoapPortType : OpenEnum
{
    private SoapPortType(string value)
        : base(value)
    {
    }

    /// <summary>SOAP 1.1.</summary>
    public static SoapPortType Soap11 { get; } = new("SOAP11");

    /// <summary>SOAP 1.2.</summary>
    public static SoapPortType Soap12 { get; } = new("SOAP12");

    /// <summary>Plain HTTP.</summary>
    public static SoapPortType Http { get; } = new("HTTP");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator SoapPortType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<SoapPortType>
    {
        protected override SoapPortType Create(string value) => new(value);
    }
}
