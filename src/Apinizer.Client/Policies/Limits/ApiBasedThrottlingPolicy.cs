namespace Apinizer.Client.Policies;

/// <summary>Limits the calls of a second or a minute.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-api-based-throttling</c>.</remarks>
public sealed record ApiBasedThrottlingPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.ApiBasedThrottling"/>.</summary>
    public ApiBasedThrottlingPolicy()
        : base(PolicyType.ApiBasedThrottling)
    {
    }
}
