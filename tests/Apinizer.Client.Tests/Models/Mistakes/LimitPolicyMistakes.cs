using Apinizer.Client.Policies;
using Apinizer.Client.RateLimits;

namespace Apinizer.Client.Tests.Models;

internal sealed class LimitPolicyMistakes : PolicyMistakes
{
    private static readonly Variable ByKey = new() { Type = VariableType.Header, HeaderName = "X-Customer" };

    private static readonly ApiBasedQuotaPolicy Quota = new() { TargetVariableForIdentity = ByKey, MessageCountForInterval = 900, QuotaInterval = QuotaInterval.OneMonth };

    private static readonly ApiBasedQuotaDetail QuotaDetail = new() { TargetValue = "gold-.*", RegexExpression = true, MessageCountForInterval = 9000, QuotaInterval = QuotaInterval.OneDay };

    private static readonly ApiBasedThrottlingPolicy Throttling = new() { TargetVariableForIdentity = ByKey, MessageCountForInterval = 30, ThrottlingInterval = ThrottlingInterval.OneSecond };

    private static readonly ApiBasedThrottlingDetail ThrottlingDetail = new() { TargetValue = "gold", MessageCountForInterval = 300, QuotaInterval = ThrottlingInterval.OneSecond };

    private static readonly EndpointRateLimitPolicy Endpoint = new() { PermittedMessageCount = 5, TimeIntervalPeriodLength = 2, TimeInterval = RateLimitTimeInterval.OneHour };

    protected override Dictionary<string, (Policy Policy, string Message)> Cases => new()
    {
        ["quota of nobody"] = (Quota with { TargetVariableForIdentity = null }, "TargetVariableForIdentity: it must be set"),
        ["quota by an unnamed header"] = (Quota with { TargetVariableForIdentity = new() { Type = VariableType.Header } }, "TargetVariableForIdentity.HeaderName: "),
        ["quota without a count"] = (Quota with { MessageCountForInterval = null }, "MessageCountForInterval: it must be set"),
        ["quota of none"] = (Quota with { MessageCountForInterval = 0 }, "MessageCountForInterval: it must be at least 1"),
        ["quota without an interval"] = (Quota with { QuotaInterval = null }, "QuotaInterval: it must be set"),
        ["quota of no time"] = (Quota with { IntervalPeriodLength = 0 }, "IntervalPeriodLength: it must be at least 1"),
        ["other quota for no value"] = (Quota with { DetailList = [QuotaDetail, QuotaDetail with { TargetValue = " " }] }, "DetailList[1].TargetValue: "),
        ["other quota without a count"] = (Quota with { DetailList = [QuotaDetail with { MessageCountForInterval = null }] }, "DetailList[0].MessageCountForInterval: it must be set"),
        ["other quota of none"] = (Quota with { DetailList = [QuotaDetail with { MessageCountForInterval = 0 }] }, "DetailList[0].MessageCountForInterval: it must be at least 1"),
        ["other quota of no time"] = (Quota with { DetailList = [QuotaDetail with { IntervalPeriodLength = 0 }] }, "DetailList[0].IntervalPeriodLength: it must be at least 1"),
        ["other quota without an interval"] = (Quota with { DetailList = [QuotaDetail with { QuotaInterval = null }] }, "DetailList[0].QuotaInterval: it must be set"),
        ["throttling of nobody"] = (Throttling with { TargetVariableForIdentity = null }, "TargetVariableForIdentity: it must be set"),
        ["throttling by an unnamed header"] = (Throttling with { TargetVariableForIdentity = new() { Type = VariableType.Header } }, "TargetVariableForIdentity.HeaderName: "),
        ["throttling without a count"] = (Throttling with { MessageCountForInterval = null }, "MessageCountForInterval: it must be set"),
        ["throttling to none"] = (Throttling with { MessageCountForInterval = 0 }, "MessageCountForInterval: it must be at least 1"),
        ["throttling without an interval"] = (Throttling with { ThrottlingInterval = null }, "ThrottlingInterval: it must be set"),
        ["throttling of no time"] = (Throttling with { IntervalPeriodLength = 0 }, "IntervalPeriodLength: it must be at least 1"),
        ["other limit for no value"] = (Throttling with { DetailList = [ThrottlingDetail with { TargetValue = null }] }, "DetailList[0].TargetValue: "),
        ["other limit without a count"] = (Throttling with { DetailList = [ThrottlingDetail with { MessageCountForInterval = null }] }, "DetailList[0].MessageCountForInterval: it must be set"),
        ["other limit of none"] = (Throttling with { DetailList = [ThrottlingDetail with { MessageCountForInterval = 0 }] }, "DetailList[0].MessageCountForInterval: it must be at least 1"),
        ["other limit of no time"] = (Throttling with { DetailList = [ThrottlingDetail with { IntervalPeriodLength = 0 }] }, "DetailList[0].IntervalPeriodLength: it must be at least 1"),
        ["other limit without an interval"] = (Throttling with { DetailList = [ThrottlingDetail with { QuotaInterval = null }] }, "DetailList[0].QuotaInterval: it must be set"),
        ["endpoint limited to no count"] = (Endpoint with { PermittedMessageCount = null }, "PermittedMessageCount: it must be set"),
        ["endpoint limited for no time"] = (Endpoint with { TimeIntervalPeriodLength = null }, "TimeIntervalPeriodLength: it must be set"),
        ["endpoint limited without an interval"] = (Endpoint with { TimeInterval = null }, "TimeInterval: it must be set"),
        ["endpoint limited by an unnamed header"] = (Endpoint with { TargetVariable = new() { Type = VariableType.Header } }, "TargetVariable.HeaderName: "),
        ["no upper limit"] = (new MaxMessageSizePolicy(), "MaxMessageSize: it must be set"),
        ["upper limit of nothing"] = (new MaxMessageSizePolicy { MaxMessageSize = 0 }, "MaxMessageSize: it must be at least 1"),
        ["no lower limit"] = (new MinMessageSizePolicy(), "MinMessageSize: it must be set"),
        ["lower limit of nothing"] = (new MinMessageSizePolicy { MinMessageSize = 0 }, "MinMessageSize: it must be at least 1"),
    };
}
