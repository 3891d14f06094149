using System.Text.Json;
using Apinizer.Client.Policies;

namespace Apinizer.Client.Tests.Models;

/// <summary>The secrets of the policies that call MCP servers and agents: the server keeps what it is not sent, and forgets what it is sent as null or empty.</summary>
public sealed class AiPolicyTests
{
    private const string Read = """
        {
          "type": "ai-mcp-call-llm",
          "name": "stock",
          "mcpServer": { "endpoint": "https://stock.example.test/mcp", "authScheme": "BEARER", "bearerToken": null, "driftDetected": true },
          "mcpServerBearerTokenSet": true
        }
        """;

    [Fact]
    public void A_policy_that_was_read_keeps_its_secrets_when_it_is_written()
    {
        var policy = (AiMcpCallLlmPolicy)JsonSerializer.Deserialize<Policy>(Read, ApinizerJson.Options)!;

        Assert.Null(policy.FindProblem());
        JsonAssert.Same(Read.Replace("\"bearerToken\": null, ", "", StringComparison.Ordinal), JsonSerializer.Serialize<Policy>(policy, ApinizerJson.Options));
    }

    [Fact]
    public void A_secret_is_set_or_cleared_only_where_somebody_says_so()
    {
        Assert.Equal("""{"bearerToken":"new"}""", JsonSerializer.Serialize(new McpServer { BearerToken = ClearableSecret.Set("new") }, ApinizerJson.Options));
        Assert.Equal("""{"clientSecret":""}""", JsonSerializer.Serialize(new A2aAgent { ClientSecret = ClearableSecret.Clear }, ApinizerJson.Options));
    }

    [Fact]
    public void A_stored_credential_stands_in_for_a_secret()
        => Assert.Null(new AiMcpCallLlmPolicy
        {
            McpServer = new() { Endpoint = "https://stock.example.test/mcp", AuthScheme = AiCallAuthScheme.OAuth, CredentialRef = "stock", ClientSecret = ClearableSecret.Clear },
        }.FindProblem());
}
