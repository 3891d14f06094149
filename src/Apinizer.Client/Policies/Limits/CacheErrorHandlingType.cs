using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>What the gateway does with a request when it cannot count it, since the cache does not answer. Other spellings of the second (<c>IGNORE</c>, <c>ALLOW</c>) are read as they come.</summary>
[JsonConverter(typeof(Converter))]
public sealed class CacheErrorHandlingType : OpenEnum
{
    private CacheErrorHandlingType(string value)
        : base(value)
    {
    }

    /// <summary>It refuses the request.</summary>
    public static CacheErrorHandlingType Fail { get; } = new("FAIL");

    /// <summary>It lets the request pass, uncounted.</summary>
    public static CacheErrorHandlingType Continue { get; } = new("CONTINUE");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator CacheErrorHandlingType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<CacheErrorHandlingType>
    {
        protected override CacheErrorHandlingType Create(string value) => new(value);
    }
}
