namespace Apinizer.Client.Policies;

/// <summary>
/// Turns REST requests into SOAP ones. The product adds it to an API proxy that was created with such a transformation, and it cannot be added, changed or
/// deleted there; it has nothing to be set but what every policy has.
/// </summary>
/// <remarks>Documentation page: <c>policies/policies/policy-request-protocol-transformation</c>.</remarks>
public sealed record RequestProtocolTransformationPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.RequestProtocolTransformation"/>.</summary>
    public RequestProtocolTransformationPolicy()
        : base(PolicyType.RequestProtocolTransformation)
    {
    }
}
