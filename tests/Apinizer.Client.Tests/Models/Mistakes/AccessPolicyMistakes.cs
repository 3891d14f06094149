using Apinizer.Client.ApiProxies;
using Apinizer.Client.Policies;

namespace Apinizer.Client.Tests.Models;

internal sealed class AccessPolicyMistakes : PolicyMistakes
{
    private static readonly TimeRestriction Mornings = new()
    {
        DayType = TimeRestrictionDayType.WeekDays,
        EnumWeekDayList = [TimeRestrictionWeekDay.Monday],
        StartHour = 8,
        StartMinute = 0,
        StartSecond = 0,
        EndHour = 12,
        EndMinute = 0,
        EndSecond = 0,
    };

    private static readonly ClientBannerPolicy Ban = new()
    {
        ClientIdentityVariableList = [new() { Type = VariableType.Header, HeaderName = "X-Client" }],
        ThresholdWindowInSeconds = TimeSpan.FromMinutes(1),
        ThresholdCountPerWindow = 20,
        ThresholdCalculationType = ErrorThresholdType.Count,
        BanTimeInSeconds = TimeSpan.FromMinutes(5),
        AssertionCondition = new() { ConditionRuleList = [] },
    };

    protected override Dictionary<string, (Policy Policy, string Message)> Cases => new()
    {
        ["no blocked addresses"]
            = (new BlackIpPolicy { Name = "spammers" }, "IpList: it must not be empty, or the policy would block nobody. A policy that was listed may come without it."),
        ["empty list of blocked addresses"] = (new BlackIpPolicy { IpList = [] }, "IpList: it must not be empty"),
        ["blank blocked address"] = (new BlackIpPolicy { IpList = ["10.0.0.1", " "] }, "IpList: an entry is empty"),
        ["nowhere to find the blocked address"]
            = (new BlackIpPolicy { IpList = ["10.0.0.1"], TargetVariableForIP = new() }, "TargetVariableForIP.Type: it must be set"),
        ["no allowed addresses"]
            = (new WhiteIpPolicy { Name = "office" }, "IpList: it must not be empty unless IpGroupIdList is set, or the policy would shut everybody out."),
        ["empty lists of allowed addresses"] = (new WhiteIpPolicy { IpList = [], IpGroupIdList = [] }, "IpList: it must not be empty unless IpGroupIdList is set"),
        ["blank allowed address"] = (new WhiteIpPolicy { IpList = [""] }, "IpList: an entry is empty"),
        ["blank allowed group"] = (new WhiteIpPolicy { IpGroupIdList = [""] }, "IpGroupIdList: an entry is empty"),
        ["nowhere to find the allowed address"]
            = (new WhiteIpPolicy { IpGroupIdList = ["g1"], TargetVariableForIP = new() { Type = VariableType.Header } }, "TargetVariableForIP.HeaderName: it must not be empty"),
        ["neither open nor closed"] = (new TimeRestrictionPolicy { RestrictionList = [Mornings] }, "ActionType: it must be set"),
        ["no times"]
            = (new TimeRestrictionPolicy { ActionType = TimeRestrictionAction.Allow }, "RestrictionList: it must not be empty, or the policy would open or close the API at all times."),
        ["empty list of times"]
            = (new TimeRestrictionPolicy { ActionType = TimeRestrictionAction.Restrict, RestrictionList = [] }, "RestrictionList: it must not be empty"),
        ["no kind of days"] = (At(Mornings with { DayType = null }), "RestrictionList[0].DayType: it must be set"),
        ["no days of the week"] = (At(Mornings with { EnumWeekDayList = null }), "RestrictionList[0].EnumWeekDayList: it must not be empty"),
        ["no day"] = (On(null, 5), "RestrictionList[0].Day: it must be set"),
        ["no month"] = (On(19, null), "RestrictionList[0].Month: it must be set"),
        ["day that no month has"] = (On(32, 5), "RestrictionList[0].Day: it must be 0 to 31"),
        ["month that no year has"] = (On(19, -1), "RestrictionList[0].Month: it must be 0 to 12"),
        ["no hour of the start"] = (At(Mornings with { StartHour = null }), "RestrictionList[0].StartHour: it must be set"),
        ["no minute of the start"] = (At(Mornings with { StartMinute = null }), "RestrictionList[0].StartMinute: it must be set"),
        ["no second of the start"] = (At(Mornings with { StartSecond = null }), "RestrictionList[0].StartSecond: it must be set"),
        ["no hour of the end"] = (At(Mornings with { EndHour = null }), "RestrictionList[0].EndHour: it must be set"),
        ["no minute of the end"] = (At(Mornings with { EndMinute = null }), "RestrictionList[0].EndMinute: it must be set"),
        ["no second of the end"] = (At(Mornings with { WholeDay = false, EndSecond = null }), "RestrictionList[0].EndSecond: it must be set"),
        ["negative hour"] = (At(Mornings with { StartHour = -1 }), "RestrictionList[0].StartHour: it must be 0 to 24"),
        ["negative minute"] = (At(Mornings with { StartMinute = -1 }), "RestrictionList[0].StartMinute: it must be 0 to 60"),
        ["negative second"] = (At(Mornings with { StartSecond = -1 }), "RestrictionList[0].StartSecond: it must be 0 to 60"),
        ["hour after the day"] = (At(Mornings with { EndHour = 25 }), "RestrictionList[0].EndHour: it must be 0 to 24"),
        ["minute after the hour"] = (At(Mornings with { EndMinute = 61 }), "RestrictionList[0].EndMinute: it must be 0 to 60"),
        ["second after the minute"] = (At(Mornings with { EndSecond = 61 }), "RestrictionList[0].EndSecond: it must be 0 to 60"),
        ["over midnight"]
            = (At(Mornings with { StartHour = 22 }), "RestrictionList[0].EndHour: the span must end after it begins. One over midnight takes two restrictions."),
        ["span of nothing"] = (At(Mornings, Mornings with { EndHour = 8 }), "RestrictionList[1].EndHour: the span must end after it begins"),
        ["nothing to know a client by"] = (Ban with { ClientIdentityVariableList = [] }, "ClientIdentityVariableList: it must not be empty"),
        ["no parameter to know a client by"]
            = (Ban with { ClientIdentityVariableList = [new() { Type = VariableType.Parameter }] }, "ClientIdentityVariableList[0].ParamName: it must not be empty"),
        ["no window"] = (Ban with { ThresholdWindowInSeconds = null }, "ThresholdWindowInSeconds: it must be set"),
        ["window of nothing"] = (Ban with { ThresholdWindowInSeconds = TimeSpan.Zero }, "ThresholdWindowInSeconds: it must be at least one second"),
        ["no threshold"] = (Ban with { ThresholdCountPerWindow = null }, "ThresholdCountPerWindow: it must be set"),
        ["threshold of nothing"] = (Ban with { ThresholdCountPerWindow = 0 }, "ThresholdCountPerWindow: it must be at least 1"),
        ["unknown threshold"] = (Ban with { ThresholdCalculationType = null }, "ThresholdCalculationType: it must be set"),
        ["no ban"] = (Ban with { BanTimeInSeconds = null }, "BanTimeInSeconds: it must be set"),
        ["ban of nothing"] = (Ban with { BanTimeInSeconds = TimeSpan.Zero }, "BanTimeInSeconds: it must be at least one second"),
        ["nothing is bad"] = (Ban with { AssertionCondition = null }, "AssertionCondition: it must be set"),
        ["everything is bad, unsaid"]
            = (Ban with { AssertionCondition = new() }, "AssertionCondition.ConditionRuleList: it must be set, since every request counts without rules. Set [] if that is meant."),
    };

    private static TimeRestrictionPolicy At(params TimeRestriction[] times) => new() { ActionType = TimeRestrictionAction.Restrict, RestrictionList = times };

    private static TimeRestrictionPolicy On(int? day, int? month)
        => At(new TimeRestriction { DayType = TimeRestrictionDayType.Date, Day = day, Month = month, WholeDay = true });
}
