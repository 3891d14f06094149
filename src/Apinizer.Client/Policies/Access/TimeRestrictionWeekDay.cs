using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>A day of the week.</summary>
[JsonConverter(typeof(Converter))]
public sealed class TimeRestrictionWeekDay : OpenEnum
{
    private TimeRestrictionWeekDay(string value)
        : base(value)
    {
    }

    /// <summary>Monday.</summary>
    public static TimeRestrictionWeekDay Monday { get; } = new("MONDAY");

    /// <summary>Tuesday.</summary>
    public static TimeRestrictionWeekDay Tuesday { get; } = new("TUESDAY");

    /// <summary>Wednesday.</summary>
    public static TimeRestrictionWeekDay Wednesday { get; } = new("WEDNESDAY");

    /// <summary>Thursday.</summary>
    public static TimeRestrictionWeekDay Thursday { get; } = new("THURSDAY");

    /// <summary>Friday.</summary>
    public static TimeRestrictionWeekDay Friday { get; } = new("FRIDAY");

    /// <summary>Saturday.</summary>
    public static TimeRestrictionWeekDay Saturday { get; } = new("SATURDAY");

    /// <summary>Sunday.</summary>
    public static TimeRestrictionWeekDay Sunday { get; } = new("SUNDAY");

    /// <summary>Every day.</summary>
    public static TimeRestrictionWeekDay All { get; } = new("ALL");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator TimeRestrictionWeekDay(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<TimeRestrictionWeekDay>
    {
        protected override TimeRestrictionWeekDay Create(string value) => new(value);
    }
}
