namespace Apinizer.Client.Policies;

/// <summary>
/// Stands for a policy group among the policies of an API proxy, and runs the policies of the group. The vendor calls it unfinished: the page gives it
/// nothing but what every policy has.
/// </summary>
/// <remarks>Documentation page: <c>policies/policies/policy-group</c>.</remarks>
public sealed record PolicyGroupPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.PolicyGroup"/>.</summary>
    public PolicyGroupPolicy()
        : base(PolicyType.PolicyGroup)
    {
    }

    /// <summary>It needs its name in the body too, unlike the others.</summary>
    internal override InputProblem? FindProblem() => NotBlank(Name);
}
