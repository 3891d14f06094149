using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;
using Apinizer.Emulator.Hosting;

namespace Apinizer.Emulator.Groups.RateLimitControlLists;

/// <summary>When a rate limit control list applies. There is always a condition: without another one it is the one that always holds.</summary>
internal static class RateLimitConditionGroup
{
    private const string Path = RateLimitControlList.One + "condition/";

    public static void Map(RouteTable routes)
    {
        routes.Post(Path, RateLimitControlList.Manage, Add);
        routes.Put(Path, RateLimitControlList.Manage, Replace);
        routes.Delete(Path, RateLimitControlList.Manage, call => Save(call, RateLimitControlList.Get(call), ConditionRules.Always()));
    }

    /// <summary>Adds rules to those that are there.</summary>
    private static Answer Add(Call call)
    {
        var list = RateLimitControlList.Get(call);
        var added = Condition(call);
        if (ConditionRules.Problem(added) is { } problem)
        {
            throw new RefusedException(problem);
        }

        var before = (JsonObject)list.Content[RateLimitControlList.Condition]!;
        var rules = (ConditionRules.IsAlways(before) ? [] : before.Objects(ConditionRules.ListName)).Concat(added.Objects(ConditionRules.ListName));
        return Save(call, list, new JsonObject { [ConditionRules.ListName] = rules.Select(rule => rule.Copy()).ToJson() });
    }

    /// <summary>An incomplete condition is not refused: it becomes the one that always holds.</summary>
    private static Answer Replace(Call call)
    {
        var list = RateLimitControlList.Get(call);
        var condition = Condition(call);
        return Save(call, list, ConditionRules.Problem(condition) is null ? condition : ConditionRules.Always());
    }

    private static Answer Save(Call call, Resource list, JsonObject condition)
    {
        list.Content[RateLimitControlList.Condition] = condition.Objects(ConditionRules.ListName).Any() ? condition : ConditionRules.Always();
        return RateLimitControlList.Deployed(call);
    }

    private static JsonObject Condition(Call call)
        => call.OptionalBody(ConditionRules.Body) is { Count: > 0 } condition ? condition : throw new RefusedException("condition value can not be empty!");
}
