using System.Text.Json;
using System.Text.Json.Nodes;
using Apinizer.Client.Connections;
using Apinizer.Client.Policies;
using Apinizer.Client.Tests.Models;

namespace Apinizer.Client.Tests.Families;

/// <summary>A member of a family is read as its own type, wherever its kind stands, and loses nothing; so does one of a kind that nobody knows yet.</summary>
public sealed class FamilyTests
{
    /// <summary>Kinds that the documentation names and does not describe.</summary>
    internal static readonly string[] OnlyNamed =
    [
        "ai-context-integrity", "ai-dlp-guard", "ai-loop-guard", "ai-pii-mask", "ai-prompt-guard", "ai-proxy", "ai-rag-injection", "ai-semantic-cache", "ai-token-rate-limit",
        "ai-topic-guard", "base64-auth", "cache",
    ];

    public static TheoryData<string> Policies => [.. PolicyTypes.All.Keys.Select(type => type.Value), .. OnlyNamed];

    public static TheoryData<string> Connections => [.. ConnectionTypes.All.Keys.Select(type => type.Value)];

    [Theory]
    [MemberData(nameof(Policies))]
    public void A_policy_is_read_as_its_kind(string type)
    {
        PolicyTypes.All.TryGetValue(type, out var model);

        AssertKept<Policy>(Sample(type, model ?? typeof(UnknownPolicy)), model ?? typeof(UnknownPolicy), ApinizerJson.Options);
    }

    [Theory]
    [MemberData(nameof(Connections))]
    public void A_connection_is_read_as_its_kind(string type)
    {
        var model = ConnectionTypes.All[type];

        AssertKept<Connection>(Sample(type, model), model, ApinizerJson.Options);
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void A_policy_is_the_same_object_among_global_policies(string type)
    {
        var options = ApinizerJson.WithPolicyClasses(ApinizerJson.Options);
        PolicyTypes.All.TryGetValue(type, out var model);
        var onProxy = Sample(type, model ?? typeof(UnknownPolicy));
        var policy = onProxy.Deserialize<Policy>(ApinizerJson.Options)!;
        if (policy.Type.ClassName is not { } className)
        {
            Assert.Throws<JsonException>(() => JsonSerializer.Serialize(policy, options));
            return;
        }

        var global = JsonSerializer.SerializeToNode(policy, options)!.AsObject();

        onProxy.Remove("type");
        onProxy["_class"] = className;
        JsonAssert.Same(onProxy.ToJsonString(), global.ToJsonString());
        JsonAssert.Same(Sample(type, model ?? typeof(UnknownPolicy)).ToJsonString(), JsonSerializer.Serialize(global.Deserialize<Policy>(options), ApinizerJson.Options));
    }

    [Theory]
    [InlineData(typeof(Policy))]
    [InlineData(typeof(Connection))]
    public void A_kind_of_tomorrow_is_kept_to_the_last_digit(Type family)
    {
        const string Json =
            """
            {"name":"n","description":5,"active":"perhaps","type":"of-tomorrow","big":12345678901234567890,"precise":0.10,"none":null,
             "deep":{"type":"inner","password":"","list":[1,"two",{"three":null}]}}
            """;

        var read = JsonSerializer.Deserialize(Json, family, ApinizerJson.Options);

        Assert.StartsWith("Unknown", read!.GetType().Name, StringComparison.Ordinal);
        JsonAssert.Same(Json, JsonSerializer.Serialize(read, family, ApinizerJson.Options));
    }

    [Theory]
    [InlineData(typeof(Policy))]
    [InlineData(typeof(Connection))]
    public void One_that_does_not_say_its_kind_is_kept(Type family)
    {
        const string Json = """{"name":"n","other":1}""";

        JsonAssert.Same(Json, JsonSerializer.Serialize(JsonSerializer.Deserialize(Json, family, ApinizerJson.Options), family, ApinizerJson.Options));
    }

    [Theory]
    [InlineData("ai-mcp-tool-call", typeof(AiMcpCallLlmPolicy))]
    [InlineData("ai-mcp-tool-invoke", typeof(AiMcpCallFixedPolicy))]
    [InlineData("a2a-agent-call", typeof(AiA2aCallLlmPolicy))]
    [InlineData("a2a-agent-invoke", typeof(AiA2aCallFixedPolicy))]
    [InlineData("jwt-auth", typeof(AuthJwtPolicy))]
    [InlineData("POLICY-AUTH-JWT", typeof(AuthJwtPolicy))]
    public void A_kind_is_known_by_its_other_names(string type, Type model)
    {
        var policy = JsonSerializer.Deserialize<Policy>($$"""{"type":"{{type}}"}""", ApinizerJson.Options)!;

        Assert.IsType(model, policy);
        Assert.Equal(PolicyTypes.All.Single(known => known.Value == model).Key.Value, policy.Type.Value);
    }

    [Fact]
    public void Secrets_are_masked_on_both_surfaces()
    {
        Policy policy = new ScriptPolicy { AdditionalProperties = new Dictionary<string, JsonElement> { ["clientSecret"] = JsonElement.Parse("\"GOLDFINCH\"") } };

        Assert.DoesNotContain("GOLDFINCH", JsonSerializer.Serialize(policy, ApinizerJson.Redacted), StringComparison.Ordinal);
        Assert.DoesNotContain("GOLDFINCH", JsonSerializer.Serialize(policy, ApinizerJson.WithPolicyClasses(ApinizerJson.Redacted)), StringComparison.Ordinal);
        Assert.DoesNotContain("GOLDFINCH", JsonSerializer.Serialize(policy, ApinizerJson.WithPolicyClasses(JsonSerializerOptions.Default)), StringComparison.Ordinal);
        Assert.Contains("GOLDFINCH", JsonSerializer.Serialize(policy, ApinizerJson.WithPolicyClasses(ApinizerJson.Options)), StringComparison.Ordinal);
    }

    private static JsonObject Sample(string type, Type model)
    {
        var json = ModelSamples.Of(model);
        json["type"] = type;
        return json;
    }

    /// <summary>The kind may come first or last: the server promises no order.</summary>
    private static void AssertKept<T>(JsonObject json, Type model, JsonSerializerOptions options)
    {
        var last = (JsonObject)json.DeepClone();
        var kind = last["type"];
        last.Remove("type");
        last["type"] = kind;
        foreach (var order in new[] { json, last })
        {
            var read = order.Deserialize<T>(options);

            Assert.IsType(model, read);
            JsonAssert.Same(json.ToJsonString(), JsonSerializer.Serialize(read, options));
        }
    }
}
