namespace Apinizer.Client.Policies;

/// <summary>What policies must keep to outside API proxies.</summary>
internal static class PolicyClassRules
{
    /// <summary>For a policy that is a resource of its own.</summary>
    public static InputProblem? FindProblemAsGlobal(this Policy policy)
        => Part(
            (policy.Type == PolicyType.PolicyGroup ? new InputProblem(nameof(Policy.Type), $"a policy group is a resource of its own: use {nameof(IApinizerClient.PolicyGroups)}.") : null)
                ?? FindProblemOfClass(policy)
                ?? NotBlank(policy.Name, nameof(Policy.Name))
                ?? policy.FindProblemOfWhole(),
            nameof(Policy));

    /// <summary>For a policy of a policy group.</summary>
    public static InputProblem? FindProblemInGroup(this Policy policy) => FindProblemOfClass(policy) ?? policy.FindProblemOfWhole();

    private static InputProblem? FindProblemOfClass(Policy policy)
        => NotBlank(policy.Type.Value, nameof(Policy.Type))
            ?? (policy.Type.ClassName is null
                ? new InputProblem(nameof(Policy.Type), $"policies of the kind '{policy.Type}' are for API proxies: the documentation has no name for the kind among global policies and policy groups.")
                : null);
}
