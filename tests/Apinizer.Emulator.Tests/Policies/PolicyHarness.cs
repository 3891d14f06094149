using System.Text.Json.Nodes;

namespace Apinizer.Emulator.Tests.Policies;

/// <summary>An API proxy <c>pets</c> and short ways to its policies.</summary>
internal sealed class PolicyHarness : IAsyncDisposable
{
    public const string Proxy = ManagerUnderTest.Project + "apiProxies/pets/";
    public const string Path = Proxy + "policies/";

    private PolicyHarness(ManagerUnderTest manager) => Manager = manager;

    public ManagerUnderTest Manager { get; }

    public JsonObject Stored => Manager.Emulator.State.Find("apiProxies", "MyProject", "pets")!;

    public static async Task<PolicyHarness> StartAsync(Action<ApinizerEmulatorOptions>? configure = null)
    {
        var harness = new PolicyHarness(await ManagerUnderTest.StartAsync(configure));
        await harness.Manager.CreateProxyAsync("pets");
        return harness;
    }

    /// <summary>The body of a change that is not deployed, unless more says so.</summary>
    public static string Body(string? policy = null, string more = "", string pipeline = "REQUEST", string scope = "\"ALL\"")
    {
        var deploy = more.Contains("\"deploy\"", StringComparison.Ordinal) ? "" : ",\"deploy\":false";
        return $$"""{"operationMetadata":{"targetScope":{{scope}},"targetPipeline":"{{pipeline}}"{{deploy}}{{more}}}{{(policy is null ? "" : $",\"policy\":{policy}")}}}""";
    }

    public static string Script(string body = "x") => $$"""{"type":"policy-script","executionType":"SYNC","scriptLanguage":"GROOVY","scriptBody":"{{body}}"}""";

    public Task<Reply> AddAsync(string name, string? policy = null, string more = "", string pipeline = "REQUEST", string scope = "\"ALL\"")
        => Manager.PostAsync($"{Path}{name}/", Body(policy ?? Script(), more, pipeline, scope));

    public Task<Reply> UpdateAsync(string name, string? policy = null, string more = "", string pipeline = "REQUEST", string scope = "\"ALL\"")
        => Manager.PutAsync($"{Path}{name}/", Body(policy ?? Script(), more, pipeline, scope));

    public Task<Reply> DeleteAsync(string name, string more = "", string pipeline = "REQUEST", string scope = "\"ALL\"")
        => Manager.DeleteAsync($"{Path}{name}/", Body(null, more, pipeline, scope));

    public async Task<JsonNode> ListAsync() => (await Manager.GetAsync(Path)).IsOk().OnlyItem;

    /// <summary>The names of the policies in a pipeline, in their order.</summary>
    public async Task<string> OrderAsync(string list = "requestPolicyList")
        => string.Join(' ', (await ListAsync())[list]!.AsArray().Select(policy => policy!["name"]!.ToString()));

    /// <summary>What the gateway of an environment runs.</summary>
    public JsonObject? Running(string environment) => Manager.Emulator.State.DeployedConfiguration("MyProject", "pets", environment);

    public ValueTask DisposeAsync() => Manager.DisposeAsync();
}
