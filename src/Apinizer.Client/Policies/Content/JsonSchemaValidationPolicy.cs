namespace Apinizer.Client.Policies;

/// <summary>Validates JSON by a schema.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-json-schema-validation</c>.</remarks>
public sealed record JsonSchemaValidationPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.JsonSchemaValidation"/>.</summary>
    public JsonSchemaValidationPolicy()
        : base(PolicyType.JsonSchemaValidation)
    {
    }
}
