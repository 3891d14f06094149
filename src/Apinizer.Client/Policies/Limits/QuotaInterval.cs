using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>The unit of the time in which a quota permits a number of requests. Other values, such as weeks, are read as they come.</summary>
[JsonConverter(typeof(Converter))]
public sealed class QuotaInterval : OpenEnum
{
    private QuotaInterval(string value)
        : base(value)
    {
    }

    /// <summary>An hour.</summary>
    public static QuotaInterval OneHour { get; } = new("ONE_HOUR");

    /// <summary>A day.</summary>
    public static QuotaInterval OneDay { get; } = new("ONE_DAY");

    /// <summary>A month.</summary>
    public static QuotaInterval OneMonth { get; } = new("ONE_MONTH");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator QuotaInterval(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<QuotaInterval>
    {
        protected override QuotaInterval Create(string value) => new(value);
    }
}
