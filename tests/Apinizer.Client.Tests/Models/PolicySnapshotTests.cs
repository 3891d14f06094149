using System.Text.Json;
using Apinizer.Client.Policies;

namespace Apinizer.Client.Tests.Models;

/// <summary>Global policies and policy groups: what the server encrypts and what it does not, and who sees it.</summary>
public sealed class PolicySnapshotTests
{
    private const string Token = "stock-token";
    private const string Json = $$"""{"_class":"ai-mcp-call-llm","name":"stock","mcpServer":{"endpoint":"https://stock.example.test/mcp","bearerToken":"{{Token}}"} }""";
    private const string GroupJson = $$"""{"_class":"policy-group","name":"usual","policyList":[{{Json}}]}""";

    private static readonly AiMcpCallLlmPolicy Stock = new() { Name = "stock", McpServer = new() { Endpoint = "https://stock.example.test/mcp", BearerToken = ClearableSecret.Set(Token) } };

    private static readonly PolicyGroup Group = new() { Name = "usual", PolicyList = [Stock] };

    public static TheoryData<object> Bodies =>
    [
        new GlobalPolicyInput(Stock),
        GlobalPolicySnapshot.WithEncryptedSecrets(Stock),
        Group,
        PolicyGroupSnapshot.WithEncryptedSecrets(Group),
    ];

    [Theory]
    [MemberData(nameof(Bodies), DisableDiscoveryEnumeration = true)]
    public void Only_the_clients_own_options_show_the_secrets(object body)
    {
        var type = body.GetType();
        var json = type.Name.StartsWith("Global", StringComparison.Ordinal) ? Json : GroupJson;

        JsonAssert.Same(json, JsonSerializer.Serialize(body, type, ApinizerJson.Options));
        JsonAssert.Same(json.Replace(Token, "***", StringComparison.Ordinal), JsonSerializer.Serialize(body, type, ApinizerJson.Redacted));
        Assert.DoesNotContain(Token, JsonSerializer.Serialize(body, type), StringComparison.Ordinal);
        Assert.DoesNotContain(Token, body.ToString()!, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Bodies), DisableDiscoveryEnumeration = true)]
    public void They_are_read_as_they_are_written(object body)
    {
        var type = body.GetType();
        var json = type.Name.StartsWith("Global", StringComparison.Ordinal) ? Json : GroupJson;

        JsonAssert.Same(json, JsonSerializer.Serialize(JsonSerializer.Deserialize(json, type, ApinizerJson.Options), type, ApinizerJson.Options));
        Assert.Null(JsonSerializer.Deserialize("null", type, ApinizerJson.Options));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize(json, type, ApinizerJson.Redacted));
    }

    [Fact]
    public void Another_serializer_reads_them_too()
        => Assert.Equal("stock", JsonSerializer.Deserialize<GlobalPolicyInput>(Json)!.Policy.Name);

    [Fact]
    public void A_policy_with_a_secret_does_not_pass_for_one_without()
    {
        var error = Assert.Throws<ArgumentException>(() => GlobalPolicySnapshot.WithoutSecrets(Stock));

        Assert.Equal("policy", error.ParamName);
        Assert.StartsWith("mcpServer.bearerToken: it would be stored in clear. Create the policy with CreateGlobalPolicyAsync", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_group_with_a_secret_does_not_pass_for_one_without()
    {
        var error = Assert.Throws<ArgumentException>(() => PolicyGroupSnapshot.WithoutSecrets(Group with { PolicyList = [new UnknownPolicy("tea-break"), Stock] }));

        Assert.Equal("policyGroup", error.ParamName);
        Assert.StartsWith("PolicyList[1].mcpServer.bearerToken: it would be stored in clear. Create the group with an empty PolicyList", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"type":"tea-break","password":"hot"}""", "password: ")]
    [InlineData("""{"type":"tea-break","pots":[{"clientSecret":"hot"}]}""", "pots[0].clientSecret: ")]
    [InlineData("""{"type":"tea-break","accessToken":{"value":7}}""", "accessToken: ")]
    public void A_secret_of_a_kind_that_nobody_knows_is_found_by_its_name(string json, string message)
    {
        var policy = JsonSerializer.Deserialize<Policy>(json, ApinizerJson.Options)!;

        Assert.StartsWith(message, Assert.Throws<ArgumentException>(() => GlobalPolicySnapshot.WithoutSecrets(policy)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"type":"tea-break","password":""}""")]
    [InlineData("""{"type":"tea-break","password":null,"passwordNeeded":true}""")]
    [InlineData("""{"type":"ai-mcp-call-llm","mcpServer":{"endpoint":"https://stock.example.test/mcp","bearerToken":""}}""")]
    public void An_empty_one_is_none(string json)
        => Assert.NotNull(GlobalPolicySnapshot.WithoutSecrets(JsonSerializer.Deserialize<Policy>(json, ApinizerJson.Options)!));

    [Fact]
    public void There_is_nothing_without_a_policy()
    {
        Assert.Throws<ArgumentNullException>(() => new GlobalPolicyInput(null!));
        Assert.Throws<ArgumentNullException>(() => GlobalPolicySnapshot.WithEncryptedSecrets(null!));
        Assert.Throws<ArgumentNullException>(() => GlobalPolicySnapshot.WithoutSecrets(null!));
        Assert.Throws<ArgumentNullException>(() => PolicyGroupSnapshot.WithEncryptedSecrets(null!));
        Assert.Throws<ArgumentNullException>(() => PolicyGroupSnapshot.WithoutSecrets(null!));
        Assert.Null((GlobalPolicyInput?)(Policy?)null);
    }
}
