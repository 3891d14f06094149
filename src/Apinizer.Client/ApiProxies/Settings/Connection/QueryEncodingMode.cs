using System.Text.Json.Serialization;

namespace Apinizer.Client.ApiProxies;

/// <summary>How the gateway encodes the values of the query before it calls the backend.</summary>
[JsonConverter(typeof(Converter))]
public sealed class QueryEncodingMode : OpenEnum
{
    private QueryEncodingMode(string value)
        : base(value)
    {
    }

    /// <summary>As forms are: <c>/</c>, <c>+</c> and <c>=</c> are escaped too.</summary>
    public static QueryEncodingMode Standard { get; } = new("STANDARD");

    /// <summary>Only what RFC 3986 forbids in a query is escaped, so that Base64 text arrives as it is.</summary>
    public static QueryEncodingMode Rfc3986 { get; } = new("RFC3986");

    /// <summary>Hardly anything is escaped. It is for callers whose values are under control.</summary>
    public static QueryEncodingMode Passthrough { get; } = new("PASSTHROUGH");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator QueryEncodingMode(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<QueryEncodingMode>
    {
        protected override QueryEncodingMode Create(string value) => new(value);
    }
}
