namespace Apinizer.Client.Policies;

/// <summary>Turns a REST request into a SOAP one.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-request-protocol-transformation</c>.</remarks>
public sealed record RequestProtocolTransformationPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.RequestProtocolTransformation"/>.</summary>
    public RequestProtocolTransformationPolicy()
        : base(PolicyType.RequestProtocolTransformation)
    {
    }
}
