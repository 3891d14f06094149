using System.Text.Json.Serialization;

namespace Apinizer.Client.ApiProxies;

/// <summary>What happens after an answer was found in the cache.</summary>
[JsonConverter(typeof(Converter))]
public sealed class CacheHandlingAction : OpenEnum
{
    private CacheHandlingAction(string value)
        : base(value)
    {
    }

    /// <summary>It is returned, and the backend is called all the same.</summary>
    public static CacheHandlingAction Continue { get; } = new("CONTINUE");

    /// <summary>It is returned, and the backend is not called.</summary>
    public static CacheHandlingAction Stop { get; } = new("STOP");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator CacheHandlingAction(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<CacheHandlingAction>
    {
        protected override CacheHandlingAction Create(string value) => new(value);
    }
}
