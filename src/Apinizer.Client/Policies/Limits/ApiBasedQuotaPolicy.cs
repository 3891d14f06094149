namespace Apinizer.Client.Policies;

/// <summary>Limits the calls of an hour, a day or a month.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-api-based-quota</c>.</remarks>
public sealed record ApiBasedQuotaPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.ApiBasedQuota"/>.</summary>
    public ApiBasedQuotaPolicy()
        : base(PolicyType.ApiBasedQuota)
    {
    }
}
