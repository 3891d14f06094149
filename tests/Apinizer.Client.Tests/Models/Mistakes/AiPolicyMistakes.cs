using Apinizer.Client.ApiProxies;
using Apinizer.Client.Policies;

namespace Apinizer.Client.Tests.Models;

internal sealed class AiPolicyMistakes : PolicyMistakes
{
    private static readonly A2aAgent Agent = new() { Endpoint = "https://translator.example.test/a2a" };

    private static readonly McpServer Server = new() { Endpoint = "https://stock.example.test/mcp" };

    private static readonly McpServer OAuthServer = Server with { AuthScheme = AiCallAuthScheme.OAuth, TokenEndpoint = "https://login.example.test/token", ClientId = "gateway" };

    protected override Dictionary<string, (Policy Policy, string Message)> Cases { get; } = new()
    {
        ["no agent"] = (new AiA2aCallLlmPolicy(), "A2aAgent: it must be set"),
        ["an agent without address"] = (new AiA2aCallLlmPolicy { A2aAgent = new() { Endpoint = " " } }, "A2aAgent.Endpoint: it must not be empty"),
        ["a skill without name"] = (new AiA2aCallLlmPolicy { A2aAgent = Agent, AllowedSkillNames = ["translate", ""] }, "AllowedSkillNames: an entry is empty"),
        ["a token that is needed and cleared"] = (new AiA2aCallLlmPolicy { A2aAgent = Agent with { AuthScheme = AiCallAuthScheme.Bearer, BearerToken = ClearableSecret.Clear } }, "A2aAgent.BearerToken: it must not be cleared"),
        ["no agent for a fixed skill"] = (new AiA2aCallFixedPolicy { TargetSkillName = "translate" }, "A2aAgent: it must be set"),
        ["no client certificate"] = (new AiA2aCallFixedPolicy { A2aAgent = Agent with { AuthScheme = AiCallAuthScheme.Mtls }, TargetSkillName = "translate" }, "A2aAgent.MTLSSettings: it must be set"),
        ["no skill"] = (new AiA2aCallFixedPolicy { A2aAgent = Agent }, "TargetSkillName: it must not be empty"),
        ["no server"] = (new AiMcpCallLlmPolicy(), "McpServer: it must be set"),
        ["a tool without name"] = (new AiMcpCallLlmPolicy { McpServer = Server, AllowedToolNames = [" "] }, "AllowedToolNames: an entry is empty"),
        ["a rule for no argument"] = (new AiMcpCallLlmPolicy { McpServer = Server, ArgumentConstraints = [new() { RuleType = ToolArgumentRuleType.Required }] }, "ArgumentConstraints[0].ArgumentPath: it must not be empty"),
        ["a rule of no kind"] = (new AiMcpCallLlmPolicy { McpServer = Server, ArgumentConstraints = [new() { ArgumentPath = "sku" }] }, "ArgumentConstraints[0].RuleType: it must be set"),
        ["a rule without value"] = (new AiMcpCallLlmPolicy { McpServer = Server, ArgumentConstraints = [new() { ArgumentPath = "sku", RuleType = ToolArgumentRuleType.MaxLength }] }, "ArgumentConstraints[0].Value: it must be set"),
        ["no server for a fixed tool"] = (new AiMcpCallFixedPolicy { TargetToolName = "stock" }, "McpServer: it must be set"),
        ["nowhere to fetch tokens"] = (new AiMcpCallFixedPolicy { McpServer = OAuthServer with { TokenEndpoint = null }, TargetToolName = "stock" }, "McpServer.TokenEndpoint: it must not be empty"),
        ["no client id"] = (new AiMcpCallFixedPolicy { McpServer = OAuthServer with { ClientId = null }, TargetToolName = "stock" }, "McpServer.ClientId: it must not be empty"),
        ["a client secret that is needed and cleared"] = (new AiMcpCallFixedPolicy { McpServer = OAuthServer with { ClientSecret = ClearableSecret.Clear }, TargetToolName = "stock" }, "McpServer.ClientSecret: it must not be cleared"),
        ["no tool"] = (new AiMcpCallFixedPolicy { McpServer = Server }, "TargetToolName: it must not be empty"),
        ["a rule for no argument of a fixed tool"] = (new AiMcpCallFixedPolicy { McpServer = Server, TargetToolName = "stock", ArgumentConstraints = [new()] }, "ArgumentConstraints[0].ArgumentPath: it must not be empty"),
    };
}
