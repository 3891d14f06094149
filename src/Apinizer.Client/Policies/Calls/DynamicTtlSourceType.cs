using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>How an answer says for how long it may be cached.</summary>
[JsonConverter(typeof(Converter))]
public sealed class DynamicTtlSourceType : OpenEnum
{
    private DynamicTtlSourceType(string value)
        : base(value)
    {
    }

    /// <summary>By the time when it ends, as ISO 8601 writes it.</summary>
    public static DynamicTtlSourceType Iso8601DateTime { get; } = new("ISO_8601_DATETIME");

    /// <summary>By the time when it ends, written by a pattern of one's own.</summary>
    public static DynamicTtlSourceType CustomDateTime { get; } = new("CUSTOM_DATETIME");

    /// <summary>By the time when it ends, in seconds since 1970.</summary>
    public static DynamicTtlSourceType EpochSeconds { get; } = new("EPOCH_SECONDS");

    /// <summary>By the time when it ends, in milliseconds since 1970.</summary>
    public static DynamicTtlSourceType EpochMilliseconds { get; } = new("EPOCH_MILLISECONDS");

    /// <summary>By how long it lasts, in seconds.</summary>
    public static DynamicTtlSourceType ExpiresInSeconds { get; } = new("EXPIRES_IN_SECONDS");

    /// <summary>By how long it lasts, in milliseconds.</summary>
    public static DynamicTtlSourceType ExpiresInMilliseconds { get; } = new("EXPIRES_IN_MILLISECONDS");

    /// <summary>By how long it lasts, with a unit, for instance <c>30m</c>.</summary>
    public static DynamicTtlSourceType TtlString { get; } = new("TTL_STRING");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator DynamicTtlSourceType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<DynamicTtlSourceType>
    {
        protected override DynamicTtlSourceType Create(string value) => new(value);
    }
}
