using System.Text.Json.Serialization;

namespace Apinizer.Client.ApiProxies;

/// <summary>Where a value goes that the download of a specification needs.</summary>
[JsonConverter(typeof(Converter))]
public sealed class SpecAuthorizationType : OpenEnum
{
    private SpecAuthorizationType(string value)
        : base(value)
    {
    }

    /// <summary>Into a request header.</summary>
    public static SpecAuthorizationType Header { get; } = new("header");

    /// <summary>Into the query.</summary>
    public static SpecAuthorizationType Query { get; } = new("query");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator SpecAuthorizationType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<SpecAuthorizationType>
    {
        protected override SpecAuthorizationType Create(string value) => new(value);
    }
}
