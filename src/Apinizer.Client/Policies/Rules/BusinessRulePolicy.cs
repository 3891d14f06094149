namespace Apinizer.Client.Policies;

/// <summary>Changes the message by rules.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-business-rule</c>.</remarks>
public sealed record BusinessRulePolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.BusinessRule"/>.</summary>
    public BusinessRulePolicy()
        : base(PolicyType.BusinessRule)
    {
    }
}
