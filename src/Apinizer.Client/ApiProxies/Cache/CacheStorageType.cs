using System.Text.Json.Serialization;

namespace Apinizer.Client.ApiProxies;

/// <summary>Where answers are cached.</summary>
[JsonConverter(typeof(Converter))]
public sealed class CacheStorageType : OpenEnum
{
    private CacheStorageType(string value)
        : base(value)
    {
    }

    /// <summary>In each worker by itself.</summary>
    public static CacheStorageType Local { get; } = new("LOCAL");

    /// <summary>In a cache that all workers share.</summary>
    public static CacheStorageType Distributed { get; } = new("DISTRIBUTED");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator CacheStorageType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<CacheStorageType>
    {
        protected override CacheStorageType Create(string value) => new(value);
    }
}
