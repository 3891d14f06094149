namespace Apinizer.Client.Policies;

/// <summary>Turns a SOAP response into a REST one.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-response-protocol-transformation</c>.</remarks>
public sealed record ResponseProtocolTransformationPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.ResponseProtocolTransformation"/>.</summary>
    public ResponseProtocolTransformationPolicy()
        : base(PolicyType.ResponseProtocolTransformation)
    {
    }
}
