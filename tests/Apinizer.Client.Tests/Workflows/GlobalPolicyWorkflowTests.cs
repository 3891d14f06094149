using System.Text.Json.Nodes;
using Apinizer.Client.Policies;
using Apinizer.Client.Workflows;

namespace Apinizer.Client.Tests.Workflows;

/// <summary>A global policy whose secrets are in clear, and a server that encrypts them in one operation only.</summary>
public sealed class GlobalPolicyWorkflowTests : IDisposable
{
    private const string Token = "stock-token";

    private static readonly AiMcpCallLlmPolicy Stock = new()
    {
        Name = "stock",
        Active = true,
        McpServer = new() { Endpoint = "https://stock.example.test/mcp", AuthScheme = AiCallAuthScheme.Bearer, BearerToken = ClearableSecret.Set(Token) },
    };

    private readonly FakeManager _manager = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public void Dispose() => _manager.Dispose();

    [Fact]
    public async Task A_policy_with_secrets_is_created_without_them_and_not_applied_and_then_replaced_by_the_whole_one()
    {
        _manager.AnswerCall(_ => List("office"), _ => List("stock"), _ => List("stock"));

        var result = await CreateAsync(Stock);

        Assert.Equal("stock", Assert.Single(result.Items).Name);
        Assert.Equal(
            ["GET /apiops/projects/shop/globalPolicies/", "POST /apiops/projects/shop/globalPolicies/", "PUT /apiops/projects/shop/globalPolicies/stock/"],
            _manager.Calls.Select(call => $"{call.Method} {call.Path}"));
        JsonAssert.Same("""{"_class":"ai-mcp-call-llm","name":"stock","active":false,"mcpServer":{"endpoint":"https://stock.example.test/mcp","authScheme":"BEARER"}}""", _manager.Calls[1].Text);
        JsonAssert.Same(
            $$"""{"_class":"ai-mcp-call-llm","name":"stock","active":true,"mcpServer":{"endpoint":"https://stock.example.test/mcp","authScheme":"BEARER","bearerToken":"{{Token}}"} }""",
            _manager.Calls[2].Text);
    }

    [Fact]
    public async Task A_secret_that_only_looks_like_one_is_left_out_of_the_first_call_too()
    {
        _manager.AnswerCall(_ => List(), _ => List("tea"), _ => List("tea"));
        var tea = System.Text.Json.JsonSerializer.Deserialize<Policy>("""{"type":"tea-break","name":"tea","pots":[{"password":"hot","size":2}]}""", ApinizerJson.Options)!;

        await CreateAsync(tea);

        JsonAssert.Same("""{"_class":"tea-break","name":"tea","active":false,"pots":[{"size":2}]}""", _manager.Calls[1].Text);
        Assert.Equal("hot", (string?)JsonNode.Parse(_manager.Calls[2].Text)!["pots"]![0]!["password"]);
    }

    [Fact]
    public async Task A_policy_without_secrets_takes_one_creation()
    {
        _manager.AnswerCall(_ => List(), _ => List("tea"));

        await CreateAsync(new UnknownPolicy("tea-break") { Name = "tea", Active = true });

        Assert.Equal(2, _manager.Calls.Count);
        JsonAssert.Same("""{"_class":"tea-break","name":"tea","active":true}""", _manager.Calls[1].Text);
    }

    [Theory]
    [InlineData("stock")]
    [InlineData("STOCK")]
    public async Task A_name_that_is_taken_is_refused_before_anything_changes(string taken)
    {
        _manager.AnswerCall(_ => List("office", taken));

        var error = await Assert.ThrowsAsync<ApinizerException>(() => CreateAsync(Stock));

        Assert.Equal(ApinizerErrorKind.AlreadyExists, error.Kind);
        Assert.Contains("'stock' already", error.Message, StringComparison.Ordinal);
        Assert.Single(_manager.Calls);
    }

    [Fact]
    public async Task A_policy_that_would_be_refused_is_not_looked_for()
    {
        var error = await Assert.ThrowsAsync<ArgumentException>(() => CreateAsync(Stock with { Name = null }));

        Assert.Equal("policy", error.ParamName);
        Assert.StartsWith("Policy.Name: ", error.Message, StringComparison.Ordinal);
        Assert.Empty(_manager.Requests);
        await Assert.ThrowsAsync<ArgumentNullException>(() => CreateAsync(null!));
    }

    [Fact]
    public async Task When_the_second_step_fails_its_error_comes_through_and_no_secret_was_stored()
    {
        _manager.AnswerCall(_ => List(), _ => List("stock"), _ => Answers.Failure("Policy type in body does not match the existing policy's type."));

        var error = await Assert.ThrowsAsync<ApinizerApiException>(() => CreateAsync(Stock));

        Assert.Equal("globalPolicies.update", error.Operation!.Id);
        Assert.DoesNotContain(Token, _manager.Calls[1].Text, StringComparison.Ordinal);
        Assert.Equal(3, _manager.Calls.Count);
    }

    private async Task<OperationResult<GlobalPolicyInfo>> CreateAsync(Policy policy)
    {
        using var client = TestClient.WithPassword(_manager);
        return await client.CreateGlobalPolicyAsync("shop", policy, Ct);
    }

    private static HttpResponseMessage List(params string[] names)
        => Answers.Json($$"""{"status":"SUCCESS","resultList":[{{string.Join(',', names.Select(name => $$"""{"name":"{{name}}"}"""))}}]}""");
}
