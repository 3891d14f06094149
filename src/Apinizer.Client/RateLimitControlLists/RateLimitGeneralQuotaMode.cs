using System.Text.Json.Serialization;

namespace Apinizer.Client.RateLimits;

/// <summary>How the requests are counted that a list is not made for.</summary>
[JsonConverter(typeof(Converter))]
public sealed class RateLimitGeneralQuotaMode : OpenEnum
{
    private RateLimitGeneralQuotaMode(string value)
        : base(value)
    {
    }

    /// <summary>All together.</summary>
    public static RateLimitGeneralQuotaMode Total { get; } = new("TOTAL");

    /// <summary>Each sender for itself.</summary>
    public static RateLimitGeneralQuotaMode PerIdentity { get; } = new("PER_IDENTITY");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator RateLimitGeneralQuotaMode(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<RateLimitGeneralQuotaMode>
    {
        protected override RateLimitGeneralQuotaMode Create(string value) => new(value);
    }
}
