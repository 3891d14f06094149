using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>How the days of a time are given.</summary>
[JsonConverter(typeof(Converter))]
public sealed class TimeRestrictionDayType : OpenEnum
{
    private TimeRestrictionDayType(string value)
        : base(value)
    {
    }

    /// <summary>As days of the week.</summary>
    public static TimeRestrictionDayType WeekDays { get; } = new("WEEK");

    /// <summary>As a day and a month.</summary>
    public static TimeRestrictionDayType Date { get; } = new("CUSTOM");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator TimeRestrictionDayType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<TimeRestrictionDayType>
    {
        protected override TimeRestrictionDayType Create(string value) => new(value);
    }
}
