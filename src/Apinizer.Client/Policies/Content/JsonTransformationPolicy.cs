namespace Apinizer.Client.Policies;

/// <summary>Transforms JSON.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-json-transformation</c>.</remarks>
public sealed record JsonTransformationPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.JsonTransformation"/>.</summary>
    public JsonTransformationPolicy()
        : base(PolicyType.JsonTransformation)
    {
    }
}
