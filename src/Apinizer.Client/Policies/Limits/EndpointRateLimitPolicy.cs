namespace Apinizer.Client.Policies;

/// <summary>Limits the calls of an endpoint by rate limit control lists.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-endpoint-rate-limit</c>.</remarks>
public sealed record EndpointRateLimitPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.EndpointRateLimit"/>.</summary>
    public EndpointRateLimitPolicy()
        : base(PolicyType.EndpointRateLimit)
    {
    }
}
