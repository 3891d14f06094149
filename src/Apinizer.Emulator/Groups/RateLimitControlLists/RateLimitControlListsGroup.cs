using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;
using Apinizer.Emulator.Hosting;

namespace Apinizer.Emulator.Groups.RateLimitControlLists;

/// <summary>Rate limit control lists without what is attached to them.</summary>
internal static class RateLimitControlListsGroup
{
    private static readonly BodyMember[] Settings =
    [
        BodyMember.Text("description"),
        BodyMember.Flag("enabled"),
        BodyMember.Choice("executionOrder", ["BEFORE_PROXY_GROUP", "AFTER_PROXY_GROUP", "BEFORE_API_PROXY", "AFTER_API_PROXY", "BEFORE_API_METHOD", "AFTER_API_METHOD", "FIRST", "LAST"]),
        BodyMember.Number("cacheConnectionTimeoutInSeconds"),
        RateLimitMembers.CacheErrorHandling(),
        RateLimitMembers.Window(),
        BodyMember.Flag("showRateLimitStatisticsInResponseHeader"),
        BodyMember.Object("targetVariable", VariableRules.Body),
        BodyMember.Choice("identitySource", ["VARIABLE", "AUTH_RESOLVED"]),
        BodyMember.Objects("targetAudienceRuleList", new BodyRules(
            BodyMember.Choice("operator", ConditionRules.Comparisons, "operator value can not be empty!"),
            BodyMember.Text("value", "value value can not be empty!"))),
        BodyMember.Choice("outOfTargetAction", ["BLOCK", "GENERAL_QUOTA"]),
        BodyMember.Choice("generalQuotaMode", ["TOTAL", "PER_IDENTITY"]),
        BodyMember.Number("generalQuotaPermittedMessageCount"),
        BodyMember.Number("generalQuotaTimeIntervalPeriodLength"),
        RateLimitMembers.Interval("generalQuotaTimeInterval"),
    ];

    private static readonly BodyRules New = new([BodyMember.Text("name", "name value can not be empty!"), .. Settings]);
    private static readonly BodyRules Changed = new([BodyMember.Text("name"), .. Settings]);

    public static void Map(RouteTable routes)
    {
        routes.Get(RateLimitControlList.Path, RateLimitControlList.View, List);
        routes.Get(RateLimitControlList.One, RateLimitControlList.View, call => Answer.Success(Answer.List([RateLimitControlList.Read(call, RateLimitControlList.Get(call))])));
        routes.Post(RateLimitControlList.Path, RateLimitControlList.Manage, Create);
        routes.Put(RateLimitControlList.One, RateLimitControlList.Manage, Update);
        routes.Delete(RateLimitControlList.One, RateLimitControlList.Manage, Delete);
    }

    private static Answer List(Call call)
    {
        var withDetails = call.QueryFlag("withDetails");
        return Answer.Success(Answer.List(call.Store.All(RateLimitControlList.Kind, call.ProjectName).OrderBy(list => list.Name, StringComparer.Ordinal).Select(list =>
            withDetails ? RateLimitControlList.Read(call, list) : list.Content.Pick("name", "description", "enabled"))));
    }

    private static Answer Create(Call call)
    {
        var body = call.Body(New);
        var content = Defaults();
        content.Apply(body);
        Complete(content);
        call.Store.Add(RateLimitControlList.Kind, call.ProjectName, body.Text("name")!, content);
        return RateLimitControlList.Deployed(call);
    }

    /// <summary>What is left out stays as it is; a list that is sent replaces the whole list.</summary>
    private static Answer Update(Call call)
    {
        var body = call.Body(Changed);
        var list = RateLimitControlList.Get(call);
        if (body.Text("name") is { } name && name != list.Name)
        {
            throw new RefusedException($"RLCL name in path ({list.Name}) does not match name in body ({name})!");
        }

        var content = list.Content.Copy();
        content.Apply(body);
        Complete(content);
        list.Content = content;
        return RateLimitControlList.Deployed(call);
    }

    private static Answer Delete(Call call)
    {
        call.Store.Remove(RateLimitControlList.Kind, call.ProjectName, RateLimitControlList.Get(call));
        return RateLimitControlList.Deployed(call);
    }

    private static JsonObject Defaults() => new()
    {
        ["name"] = null,
        ["description"] = null,
        ["enabled"] = true,
        ["executionOrder"] = "BEFORE_API_PROXY",
        ["cacheConnectionTimeoutInSeconds"] = 3,
        ["cacheErrorHandlingType"] = "FAIL",
        ["timeIntervalWindowType"] = "FIXED",
        ["showRateLimitStatisticsInResponseHeader"] = false,
        ["identitySource"] = "VARIABLE",
        ["targetVariable"] = null,
        ["targetAudienceRuleList"] = new JsonArray(),
        ["outOfTargetAction"] = "BLOCK",
        ["generalQuotaMode"] = "TOTAL",
        ["generalQuotaPermittedMessageCount"] = null,
        ["generalQuotaTimeIntervalPeriodLength"] = null,
        ["generalQuotaTimeInterval"] = null,
        [RateLimitControlList.Credentials] = new JsonArray(),
        [RateLimitControlList.Endpoints] = new JsonArray(),
        [RateLimitControlList.Condition] = ConditionRules.Always(),
    };

    /// <summary>Some settings decide about others.</summary>
    private static void Complete(JsonObject content)
    {
        if (content.Text("identitySource") == "AUTH_RESOLVED")
        {
            content["executionOrder"] = "AFTER_API_METHOD";
            content["targetVariable"] = null;
        }

        if (content["targetVariable"] is JsonObject variable && VariableRules.Problem(variable) is { } problem)
        {
            throw new RefusedException(problem);
        }

        if (content.Text("outOfTargetAction") == "GENERAL_QUOTA")
        {
            RequirePositive(content, "generalQuotaPermittedMessageCount");
            RequirePositive(content, "generalQuotaTimeIntervalPeriodLength");
            _ = content["generalQuotaTimeInterval"] ?? throw new RefusedException("generalQuotaTimeInterval is required when outOfTargetAction is GENERAL_QUOTA!");
        }
    }

    private static void RequirePositive(JsonObject content, string name)
    {
        if (content[name] is not JsonValue value || !value.TryGetValue(out long number) || number <= 0)
        {
            throw new RefusedException($"{name} must be greater than 0 when outOfTargetAction is GENERAL_QUOTA!");
        }
    }
}
