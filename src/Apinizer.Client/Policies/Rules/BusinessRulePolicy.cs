namespace Apinizer.Client.Policies;

/// <summary>Changes or refuses the message by actions, one after the other.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-business-rule</c>.</remarks>
public sealed record BusinessRulePolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.BusinessRule"/>.</summary>
    public BusinessRulePolicy()
        : base(PolicyType.BusinessRule)
    {
    }

    /// <summary>The actions, in the order in which they are done; at least one.</summary>
    public IReadOnlyList<PolicyAction>? ActionList { get; set; }

    internal override InputProblem? FindProblem()
        => NotEmpty(ActionList) ?? Each(ActionList, action => action.FindProblem());
}
