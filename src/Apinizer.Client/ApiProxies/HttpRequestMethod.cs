using System.Text.Json.Serialization;

namespace Apinizer.Client.ApiProxies;

/// <summary>An HTTP method of an API.</summary>
[JsonConverter(typeof(Converter))]
public sealed class HttpRequestMethod : OpenEnum
{
    private HttpRequestMethod(string value)
        : base(value)
    {
    }

    /// <summary>GET.</summary>
    public static HttpRequestMethod Get { get; } = new("GET");

    /// <summary>POST.</summary>
    public static HttpRequestMethod Post { get; } = new("POST");

    /// <summary>PUT.</summary>
    public static HttpRequestMethod Put { get; } = new("PUT");

    /// <summary>DELETE.</summary>
    public static HttpRequestMethod Delete { get; } = new("DELETE");

    /// <summary>PATCH.</summary>
    public static HttpRequestMethod Patch { get; } = new("PATCH");

    /// <summary>OPTIONS.</summary>
    public static HttpRequestMethod Options { get; } = new("OPTIONS");

    /// <summary>HEAD.</summary>
    public static HttpRequestMethod Head { get; } = new("HEAD");

    /// <summary>TRACE.</summary>
    public static HttpRequestMethod Trace { get; } = new("TRACE");

    /// <summary>Every method.</summary>
    public static HttpRequestMethod All { get; } = new("ALL");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator HttpRequestMethod(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<HttpRequestMethod>
    {
        protected override HttpRequestMethod Create(string value) => new(value);
    }
}
