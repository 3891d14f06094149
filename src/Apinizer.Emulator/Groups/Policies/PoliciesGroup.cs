using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;
using Apinizer.Emulator.Groups.ApiProxies;
using Apinizer.Emulator.Groups.Policies.Types;
using Apinizer.Emulator.Groups.RateLimitControlLists;
using Apinizer.Emulator.Hosting;

namespace Apinizer.Emulator.Groups.Policies;

/// <summary>Policies of API proxies. What is deployed changes with them only on request, which is what a body without <c>deploy</c> makes.</summary>
internal static class PoliciesGroup
{
    public const string One = Path + "{policyName}/";

    private const string Path = ApiProxy.Path + "policies/";
    private const string Manage = "API_MANAGEMENT:MANAGE";

    private static readonly BodyRules Change = new(PolicyTarget.Member, BodyMember.AnyObject("policy", "policy value can not be empty!"));

    private static readonly BodyRules Removal = new(PolicyTarget.Member);

    public static void Map(RouteTable routes)
    {
        routes.Get(Path, "any", List);
        routes.Post(One, Manage, Add);
        routes.Put(One, Manage, Update);
        routes.Delete(One, Manage, Delete);
    }

    public static RefusedException NotFound(string name) => new($"A policy with name ({name}) does not exist in API Proxy!");

    /// <summary>One item with the lists directly in it. The pages of the types put them below <c>apiProxy</c>.</summary>
    private static Answer List(Call call)
    {
        var proxy = ApiProxy.Get(call);
        var read = new JsonObject
        {
            ["name"] = proxy.Name,
            ["type"] = proxy.Content.Text("apiType"),
            ["relativePath"] = ApiProxy.ServedPath(proxy.Content),
            ["soapToRest"] = proxy.Content.Flag("soapToRest"),
        };
        read.Apply(PolicyLists.Read(proxy.Content));
        read[ApiProxyEndpoint.List] = proxy.Content.Objects(ApiProxyEndpoint.List).Select(endpoint =>
        {
            var item = endpoint.Pick("endpoint", "active", "httpMethod");
            item.Apply(PolicyLists.Read(endpoint));
            return item;
        }).ToJson();
        return Answer.Success(Answer.List([read]));
    }

    private static Answer Add(Call call)
    {
        var (name, proxy, body) = (call.Path("policyName"), ApiProxy.Get(call), call.Body(Change));
        if (PolicyLists.Policies(proxy.Content).Any(policy => PolicyLists.IsNamed(policy, name)))
        {
            throw new RefusedException($"A policy with same name ({name}) is already exist in API Proxy!");
        }

        var (type, policy) = Read(call, name, body, before: null);
        var target = PolicyTarget.Of(call, proxy, body);
        target.Add(policy);
        return Saved(proxy, target, type.Report, type.ShowsResultList);
    }

    /// <summary>What is left out is gone. It may go to another list, but neither its name nor its type change.</summary>
    private static Answer Update(Call call)
    {
        var (name, proxy, body) = (call.Path("policyName"), ApiProxy.Get(call), call.Body(Change));
        var from = PolicyLists.Of(proxy.Content).FirstOrDefault(list => list.OfType<JsonObject>().Any(policy => PolicyLists.IsNamed(policy, name))) ?? throw NotFound(name);
        var before = from.OfType<JsonObject>().First(policy => PolicyLists.IsNamed(policy, name));
        var (type, policy) = Read(call, before.Text("name")!, body, before);
        var target = PolicyTarget.Of(call, proxy, body);
        target.Move(from, before, policy);
        return Saved(proxy, target, type.Report, type.ShowsResultList);
    }

    /// <summary>Some documented calls have no body, but the page of the operation requires one: without it nobody knows which list is meant.</summary>
    private static Answer Delete(Call call)
    {
        var (name, proxy, body) = (call.Path("policyName"), ApiProxy.Get(call), call.OptionalBody(Removal));
        var target = PolicyTarget.Of(call, proxy, body);
        if (!PolicyLists.Remove(target.List, name))
        {
            throw NotFound(name);
        }

        return Saved(proxy, target, DeploymentReport.ByPod, showsResultList: false);
    }

    private static (PolicyType Type, JsonObject Policy) Read(Call call, string name, JsonObject body, JsonObject? before)
    {
        var sent = (JsonObject)body["policy"]!;
        var type = PolicyTypes.Get(sent.Text("type"));
        if (before is not null && before.Text("type") != type.Name)
        {
            throw new RefusedException($"The type of policy ({name}) can not be changed from {before.Text("type")} to {type.Name}!");
        }

        var rejectUnknown = call.Installation.Options.RejectUnknownMembers;
        var policy = type.Read(sent, rejectUnknown);
        RequireCondition(policy, rejectUnknown);

        // The name of the path counts, whatever the body says.
        policy["name"] = name;
        InlineTarget.Of(type.Name)?.Keep(before, policy);
        if (before is not null && type.Name == PolicySnapshot.GroupClass)
        {
            // What a group is a copy of and what is inside are no members of the body, so that they cannot be meant to go.
            foreach (var member in (ReadOnlySpan<string>)["id", "global", PolicyLists.Group])
            {
                policy[member] = before[member]?.DeepClone();
            }
        }

        return (type, policy);
    }

    /// <summary>Conditions come in two shapes. The one of two pages, with criteria and rules, is taken as it is.</summary>
    private static void RequireCondition(JsonObject policy, bool rejectUnknown)
    {
        if (policy["policyCondition"] is JsonObject condition && condition.ContainsKey(ConditionRules.ListName)
            && ConditionRules.Problem(ConditionRules.Body.Read(condition, rejectUnknown, "policy.policyCondition.")) is { } problem)
        {
            throw new RefusedException(problem);
        }
    }

    private static Answer Saved(Resource proxy, PolicyTarget target, Func<IReadOnlyList<DeploymentOutcome>, JsonObject> report, bool showsResultList)
    {
        proxy.Deployments.Changed();
        if (!target.AsksToDeploy)
        {
            return Answer.Success();
        }

        var members = showsResultList ? new JsonObject { ["resultList"] = null, ["resultCount"] = null } : [];
        members["deploymentResult"] = target.Deploy.Carry(proxy, report);
        return Answer.Success(members);
    }
}
