using Apinizer.Client.Policies;

namespace Apinizer.Client.Tests.Models;

internal sealed class GlobalPolicyMistakes : InputMistakes
{
    protected override Dictionary<string, (string Operation, string Parameter, object? Input, string Message)> Cases => new()
    {
        ["created without a name"] = ("globalPolicies.create", "policy", GlobalPolicySnapshot.WithoutSecrets(Tea(null)), "Policy.Name: it must not be empty"),
        ["created with half a policy"] = ("globalPolicies.create", "policy", GlobalPolicySnapshot.WithEncryptedSecrets(new AiMcpCallLlmPolicy { Name = "stock" }), "Policy.McpServer: it must be set"),
        ["created without a kind"] = ("globalPolicies.create", "policy", GlobalPolicySnapshot.WithoutSecrets(new UnknownPolicy("") { Name = "tea" }), "Policy.Type: it must not be empty"),
        ["created of a kind for API proxies"] = (
            "globalPolicies.create", "policy", GlobalPolicySnapshot.WithEncryptedSecrets(new AuthClearTextPolicy { Name = "login" }), "Policy.Type: policies of the kind 'policy-auth-clear-text' are for API proxies"),
        ["created as a group"] = ("globalPolicies.create", "policy", GlobalPolicySnapshot.WithoutSecrets(new PolicyGroupPolicy { Name = "usual" }), "Policy.Type: a policy group is a resource of its own: use PolicyGroups"),
        ["replaced without a name"] = ("globalPolicies.update", "policy", new GlobalPolicyInput(Tea(" ")), "Policy.Name: it must not be empty"),
        ["replaced by another name"] = ("globalPolicies.update", "policy", new GlobalPolicyInput(Tea("coffee")), "Policy.Name: it is 'coffee' and must be 'some-policyName'"),
        ["replaced by half a policy"] = ("globalPolicies.update", "policy", new GlobalPolicyInput(new AiMcpCallLlmPolicy { Name = "stock" }), "Policy.McpServer: it must be set"),
        ["replaced by a kind for API proxies"] = ("globalPolicies.update", "policy", new GlobalPolicyInput(new AuthClearTextPolicy { Name = "login" }), "Policy.Type: policies of the kind 'policy-auth-clear-text' are for API proxies"),
        ["replaced by a group"] = ("globalPolicies.update", "policy", new GlobalPolicyInput(new PolicyGroupPolicy { Name = "usual" }), "Policy.Type: a policy group"),
        ["deletion that is not meant"] = ("globalPolicies.delete", "confirmStripFromApiProxies", false, "Every API proxy, API proxy group and policy group that has the policy would lose it"),
    };

    private static UnknownPolicy Tea(string? name) => new("tea-break") { Name = name };
}
