namespace Apinizer.Client.Policies;

/// <summary>Validates XML by a schema.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-xml-schema-validation</c>.</remarks>
public sealed record XmlSchemaValidationPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.XmlSchemaValidation"/>.</summary>
    public XmlSchemaValidationPolicy()
        : base(PolicyType.XmlSchemaValidation)
    {
    }
}
