namespace Apinizer.Client.Policies;

/// <summary>Calls another API while a message passes.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-api-call</c>.</remarks>
public sealed record ApiCallPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.ApiCall"/>.</summary>
    public ApiCallPolicy()
        : base(PolicyType.ApiCall)
    {
    }
}
