namespace Apinizer.Client.Policies;

/// <summary>Makes a signed or encrypted JWT.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-jose-implementation</c>.</remarks>
public sealed record JoseImplementationPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.JoseImplementation"/>.</summary>
    public JoseImplementationPolicy()
        : base(PolicyType.JoseImplementation)
    {
    }
}
