namespace Apinizer.Client.Policies;

/// <summary>A time at which a policy lets requests pass, or refuses them: certain days, and a span of these days or all of them.</summary>
public sealed record TimeRestriction : ApinizerModel
{
    /// <summary>Its name, for people.</summary>
    public string? HourName { get; set; }

    /// <summary>What it is for.</summary>
    public string? Description { get; set; }

    /// <summary>How the days are given. Writing needs it.</summary>
    public TimeRestrictionDayType? DayType { get; set; }

    /// <summary>The days of the week; for <see cref="TimeRestrictionDayType.WeekDays"/>, which needs at least one.</summary>
    public IReadOnlyList<TimeRestrictionWeekDay>? EnumWeekDayList { get; set; }

    /// <summary>The day of the month, 1 to 31, or 0 for every day; for <see cref="TimeRestrictionDayType.Date"/>, which needs it.</summary>
    public int? Day { get; set; }

    /// <summary>The month, 1 to 12, or 0 for every month; for <see cref="TimeRestrictionDayType.Date"/>, which needs it.</summary>
    public int? Month { get; set; }

    /// <summary>Whether the whole day is meant; false if not set. The span counts only if not, and is needed whole then.</summary>
    public bool? WholeDay { get; set; }

    /// <summary>The hour in which the span begins, 0 to 24.</summary>
    public int? StartHour { get; set; }

    /// <summary>The minute in which it begins, 0 to 60.</summary>
    public int? StartMinute { get; set; }

    /// <summary>The second in which it begins, 0 to 60.</summary>
    public int? StartSecond { get; set; }

    /// <summary>The hour in which the span ends, 0 to 24. It must end after it begins: one over midnight takes two restrictions.</summary>
    public int? EndHour { get; set; }

    /// <summary>The minute in which it ends, 0 to 60.</summary>
    public int? EndMinute { get; set; }

    /// <summary>The second in which it ends, 0 to 60.</summary>
    public int? EndSecond { get; set; }

    internal InputProblem? FindProblem()
        => Given(DayType)
            ?? (DayType == TimeRestrictionDayType.WeekDays ? NotEmpty(EnumWeekDayList) : null)
            ?? (DayType == TimeRestrictionDayType.Date ? Given(Day) ?? Given(Month) ?? Between(Day, 0, 31) ?? Between(Month, 0, 12) : null)
            ?? (WholeDay == true ? null : FindProblemOfSpan());

    private InputProblem? FindProblemOfSpan()
        => Given(StartHour) ?? Given(StartMinute) ?? Given(StartSecond) ?? Given(EndHour) ?? Given(EndMinute) ?? Given(EndSecond)
            ?? Between(StartHour, 0, 24) ?? Between(StartMinute, 0, 60) ?? Between(StartSecond, 0, 60)
            ?? Between(EndHour, 0, 24) ?? Between(EndMinute, 0, 60) ?? Between(EndSecond, 0, 60)
            ?? (SecondOfDay(StartHour, StartMinute, StartSecond) < SecondOfDay(EndHour, EndMinute, EndSecond)
                ? null
                : new InputProblem(nameof(EndHour), "the span must end after it begins. One over midnight takes two restrictions."));

    private static int? SecondOfDay(int? hour, int? minute, int? second) => (((hour * 60) + minute) * 60) + second;
}
