using Apinizer.Client.Policies;

namespace Apinizer.Client.Tests.Models;

internal sealed class PolicyGroupMistakes : InputMistakes
{
    private static readonly UnknownPolicy Tea = new("tea-break");

    protected override Dictionary<string, (string Operation, string Parameter, object? Input, string Message)> Cases => new()
    {
        ["group without a name"] = ("policyGroups.create", "policyGroup", PolicyGroupSnapshot.WithoutSecrets(new()), "PolicyGroup.Name: it must not be empty"),
        ["new group with half a policy"] = ("policyGroups.create", "policyGroup", PolicyGroupSnapshot.WithoutSecrets(With(Tea, new AiMcpCallLlmPolicy())), "PolicyGroup.PolicyList[1].McpServer: it must be set"),
        ["new group with no policy"] = ("policyGroups.create", "policyGroup", PolicyGroupSnapshot.WithoutSecrets(With(Tea, null!)), "PolicyGroup.PolicyList[1]: it must not be null"),
        ["group replaced without a name"] = ("policyGroups.update", "policyGroup", With() with { Name = "" }, "Name: it must not be empty"),
        ["group replaced by another name"] = ("policyGroups.update", "policyGroup", With(), "Name: it is 'usual' and must be 'some-policyGroupName'"),
        ["group replaced without policies"] = ("policyGroups.update", "policyGroup", With() with { PolicyList = null }, "PolicyList: it must be set, since the server empties the group without it"),
        ["group with half a policy"] = ("policyGroups.update", "policyGroup", With(Tea, new AiMcpCallLlmPolicy()), "PolicyList[1].McpServer: it must be set"),
        ["group with a policy for API proxies"] = ("policyGroups.update", "policyGroup", With(new AuthClearTextPolicy()), "PolicyList[0].Type: policies of the kind 'policy-auth-clear-text' are for API proxies"),
        ["group with a policy of no kind"] = ("policyGroups.update", "policyGroup", With(new UnknownPolicy("")), "PolicyList[0].Type: it must not be empty"),
        ["deletion of a group that is not meant"] = ("policyGroups.delete", "confirmStripFromApiProxies", false, "Every API proxy and API proxy group that has the policy group would lose its policies"),
    };

    private static PolicyGroup With(params Policy[] policies) => new() { Name = "usual", PolicyList = policies };
}
