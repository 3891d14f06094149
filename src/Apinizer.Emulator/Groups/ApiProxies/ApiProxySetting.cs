using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;

namespace Apinizer.Emulator.Groups.ApiProxies;

/// <summary>One operation that changes settings of an API proxy.</summary>
/// <param name="Path">Where it listens, below <c>settings/</c>.</param>
/// <param name="Place">The object of the stored document that has the setting, for example <c>routing.grpcSettings</c>; empty for the document itself.</param>
/// <param name="Members">What the setting consists of.</param>
internal sealed record ApiProxySetting(string Path, string Place, params BodyMember[] Members)
{
    private BodyRules? _body;

    /// <summary>The member of the body that has the setting; null when its members stand in the body themselves.</summary>
    public string? Wrapper { get; init; }

    /// <summary>Only these API proxies have the setting; null for all.</summary>
    public string? ApiType { get; init; }

    /// <summary>Whether members that are left out are cleared. They stay as they are otherwise.</summary>
    public bool Replaces { get; init; }

    /// <summary>Whether it is kept beside the document, where no read ever finds it.</summary>
    public bool IsAttached { get; init; }

    /// <summary>Whether it may be deployed in the same call.</summary>
    public bool MayDeploy { get; init; } = true;

    /// <summary>Everything can be said in the address, so the body may be missing.</summary>
    public Func<Call, JsonObject>? FromAddress { get; init; }

    /// <summary>What is wrong with it, given what was sent and what would be stored; null when nothing is.</summary>
    public Func<JsonObject, JsonObject, string?> Problem { get; init; } = (_, _) => null;

    /// <summary>What has to happen elsewhere because of it, or be refused, before it is stored.</summary>
    public Action<Call, Resource, JsonObject>? Before { get; init; }

    public Func<DeployOption, Resource, Answer> Reply { get; init; } = ApiProxySettingAnswer.ByEnvironment;

    /// <summary>AI proxies do not have the classic routing.</summary>
    public bool IsRouting => Place.Split('.')[0] == "routing";

    public BodyRules Body => _body ??= new BodyRules(
    [
        .. Wrapper is null ? Members : [BodyMember.Object(Wrapper, new BodyRules(Members), $"{Wrapper} is required")],
        .. MayDeploy ? DeployOption.Members : [],
    ]);

    /// <summary>The setting without what the body says about deploying.</summary>
    public JsonObject Sent(Call call, JsonObject body)
    {
        if (Wrapper is not null)
        {
            return (JsonObject)body[Wrapper]!;
        }

        var sent = body.Copy();
        foreach (var member in DeployOption.Members)
        {
            sent.Remove(member.Name);
        }

        sent.Apply(FromAddress?.Invoke(call) ?? []);
        return sent;
    }

    /// <summary>What would be stored.</summary>
    public JsonObject Merged(Resource proxy, JsonObject sent)
    {
        var merged = Replaces ? [] : Stored(proxy)?.Copy() ?? [];
        merged.Apply(sent);
        return merged;
    }

    public void Store(Resource proxy, JsonObject setting)
    {
        if (IsAttached)
        {
            proxy.Attachments.Apply(setting);
        }
        else if (Place.Length == 0)
        {
            proxy.Content = setting;
        }
        else
        {
            var names = Place.Split('.');
            var parent = proxy.Content;
            foreach (var name in names[..^1])
            {
                parent = (JsonObject)(parent[name] ??= new JsonObject());
            }

            parent[names[^1]] = setting;
        }
    }

    private JsonObject? Stored(Resource proxy)
        => IsAttached ? proxy.Attachments : Place.Split('.', StringSplitOptions.RemoveEmptyEntries).Aggregate<string, JsonObject?>(proxy.Content, (parent, name) => parent?[name] as JsonObject);
}
