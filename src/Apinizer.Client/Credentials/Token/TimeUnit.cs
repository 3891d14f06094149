using System.Text.Json.Serialization;

namespace Apinizer.Client;

/// <summary>The unit of an amount of time. Some pages of the documentation write the values in the singular; these are the server's own.</summary>
[JsonConverter(typeof(Converter))]
public sealed class TimeUnit : OpenEnum
{
    private TimeUnit(string value)
        : base(value)
    {
    }

    /// <summary>Milliseconds. Not every operation takes them.</summary>
    public static TimeUnit Milliseconds { get; } = new("MILLI_SECONDS");

    /// <summary>Seconds.</summary>
    public static TimeUnit Seconds { get; } = new("SECONDS");

    /// <summary>Minutes.</summary>
    public static TimeUnit Minutes { get; } = new("MINUTES");

    /// <summary>Hours.</summary>
    public static TimeUnit Hours { get; } = new("HOURS");

    /// <summary>Days.</summary>
    public static TimeUnit Days { get; } = new("DAYS");

    /// <summary>Weeks.</summary>
    public static TimeUnit Weeks { get; } = new("WEEKS");

    /// <summary>Months.</summary>
    public static TimeUnit Months { get; } = new("MONTHS");

    /// <summary>Years.</summary>
    public static TimeUnit Years { get; } = new("YEARS");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator TimeUnit(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<TimeUnit>
    {
        protected override TimeUnit Create(string value) => new(value);
    }
}
