using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;
using Apinizer.Emulator.Hosting;

namespace Apinizer.Emulator.Groups;

/// <summary>LLM providers, as far as AI proxies and packages refer to them. Names do not tell capital letters from small ones.</summary>
internal static class LlmProvidersGroup
{
    public static ResourceKind Kind { get; } = new(
        "llm-providers",
        name => $"LLM provider (name: {name}) was not found!",
        name => $"LLM provider (name: {name}) already exists!")
    {
        Names = StringComparer.OrdinalIgnoreCase,
    };

    private const string Path = "/apiops/projects/{projectName}/llm-providers/{providerName}/";

    private static readonly BodyRules Provider = new(
        BodyMember.Text("_class", "_class value can not be empty!"),
        BodyMember.Text("name", "name value can not be empty!"),
        BodyMember.Text("description"),
        BodyMember.Flag("enabled", true),
        BodyMember.Text("providerType"),
        BodyMember.Text("endpoint"));

    public static void Map(RouteTable routes)
    {
        routes.Get(Path, "AI_DEVELOPMENT:VIEW", call => Answer.Success(Answer.List([Get(call).Content.Copy()])));
        routes.Post(Path, "AI_DEVELOPMENT:MANAGE", Save);
        routes.Delete(Path, "AI_DEVELOPMENT:MANAGE", Delete);
    }

    /// <summary>One that is there already is replaced.</summary>
    private static Answer Save(Call call)
    {
        var body = call.Body(Provider);
        var provider = call.Store.Find(Kind, call.ProjectName, call.Path("providerName")) ?? call.Store.Add(Kind, call.ProjectName, call.Path("providerName"), []);
        provider.Content = body;
        return Done();
    }

    private static Answer Delete(Call call)
    {
        call.Store.Remove(Kind, call.ProjectName, Get(call));
        return Done();
    }

    private static Resource Get(Call call) => call.Store.Get(Kind, call.ProjectName, call.Path("providerName"));

    private static Answer Done() => Answer.Success(Answer.Deployment(new JsonObject { ["success"] = true }));
}
