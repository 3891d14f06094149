using System.Text.Json.Serialization;

namespace Apinizer.Client.ApiProxies;

/// <summary>What tells cached answers apart.</summary>
[JsonConverter(typeof(Converter))]
public sealed class CacheKeyType : OpenEnum
{
    private CacheKeyType(string value)
        : base(value)
    {
    }

    /// <summary>The query of the request.</summary>
    public static CacheKeyType QueryParams { get; } = new("QUERY_PARAMS");

    /// <summary>Variables of one's own choice.</summary>
    public static CacheKeyType Custom { get; } = new("CUSTOM");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator CacheKeyType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<CacheKeyType>
    {
        protected override CacheKeyType Create(string value) => new(value);
    }
}
