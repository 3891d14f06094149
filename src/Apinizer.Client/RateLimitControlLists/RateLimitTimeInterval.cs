using System.Text.Json.Serialization;

namespace Apinizer.Client.RateLimits;

/// <summary>The unit of the time in which a number of requests is permitted.</summary>
[JsonConverter(typeof(Converter))]
public sealed class RateLimitTimeInterval : OpenEnum
{
    private RateLimitTimeInterval(string value)
        : base(value)
    {
    }

    /// <summary>A second.</summary>
    public static RateLimitTimeInterval OneSecond { get; } = new("ONE_SECOND");

    /// <summary>A minute.</summary>
    public static RateLimitTimeInterval OneMinute { get; } = new("ONE_MINUTE");

    /// <summary>An hour.</summary>
    public static RateLimitTimeInterval OneHour { get; } = new("ONE_HOUR");

    /// <summary>A day.</summary>
    public static RateLimitTimeInterval OneDay { get; } = new("ONE_DAY");

    /// <summary>A month.</summary>
    public static RateLimitTimeInterval OneMonth { get; } = new("ONE_MONTH");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator RateLimitTimeInterval(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<RateLimitTimeInterval>
    {
        protected override RateLimitTimeInterval Create(string value) => new(value);
    }
}
