namespace Apinizer.Client.Policies;

/// <summary>Allows or blocks times.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-time-restriction</c>.</remarks>
public sealed record TimeRestrictionPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.TimeRestriction"/>.</summary>
    public TimeRestrictionPolicy()
        : base(PolicyType.TimeRestriction)
    {
    }
}
