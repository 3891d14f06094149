namespace Apinizer.Client.Policies;

/// <summary>
/// Turns SOAP responses into REST ones. The product adds it to an API proxy that was created with such a transformation, and it cannot be added, changed or
/// deleted there.
/// </summary>
/// <remarks>Documentation page: <c>policies/policies/policy-response-protocol-transformation</c>.</remarks>
public sealed record ResponseProtocolTransformationPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.ResponseProtocolTransformation"/>.</summary>
    public ResponseProtocolTransformationPolicy()
        : base(PolicyType.ResponseProtocolTransformation)
    {
    }

    /// <summary>The endpoints whose responses are turned.</summary>
    public IReadOnlyList<ProtocolTransformationMethod>? ApiMethodList { get; set; }

    internal override InputProblem? FindProblem() => Each(ApiMethodList, method => method.FindProblem());
}
