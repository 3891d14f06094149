using System.Text.Json.Serialization;

namespace Apinizer.Client.ApiProxies;

/// <summary>What an API proxy is made from.</summary>
[JsonConverter(typeof(Converter))]
public sealed class ApiProxySpecType : OpenEnum
{
    private ApiProxySpecType(string value)
        : base(value)
    {
    }

    /// <summary>An OpenAPI 3 document.</summary>
    public static ApiProxySpecType OpenApi { get; } = new("OPEN_API");

    /// <summary>A Swagger 2 document.</summary>
    public static ApiProxySpecType Swagger { get; } = new("SWAGGER");

    /// <summary>A WSDL document, or a ZIP file with one and its schemas.</summary>
    public static ApiProxySpecType Wsdl { get; } = new("WSDL");

    /// <summary>No document: everything below its path goes to the backend.</summary>
    public static ApiProxySpecType ReverseProxy { get; } = new("REVERSE_PROXY");

    /// <summary>No document: its endpoints are added one by one. Only from a URL, not from a file.</summary>
    public static ApiProxySpecType EmptyApi { get; } = new("EMPTY_API");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator ApiProxySpecType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<ApiProxySpecType>
    {
        protected override ApiProxySpecType Create(string value) => new(value);
    }
}
