namespace Apinizer.Client.Policies;

/// <summary>Runs the policies of a policy group.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-group</c>.</remarks>
public sealed record PolicyGroupPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.PolicyGroup"/>.</summary>
    public PolicyGroupPolicy()
        : base(PolicyType.PolicyGroup)
    {
    }
}
