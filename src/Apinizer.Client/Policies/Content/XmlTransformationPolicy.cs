namespace Apinizer.Client.Policies;

/// <summary>Transforms XML.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-xml-transformation</c>.</remarks>
public sealed record XmlTransformationPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.XmlTransformation"/>.</summary>
    public XmlTransformationPolicy()
        : base(PolicyType.XmlTransformation)
    {
    }
}
