namespace Apinizer.Client.Policies;

/// <summary>
/// Stands for a policy group among the policies of an API proxy, and runs what the group has. The vendor calls it unfinished: there it has only what every
/// policy has, and its own policies are not to be seen.
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
