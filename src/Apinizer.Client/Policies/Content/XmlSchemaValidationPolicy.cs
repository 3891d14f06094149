namespace Apinizer.Client.Policies;

/// <summary>Refuses messages whose XML does not fit a schema: one of its own, or one of the API proxy's WSDL.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-xml-schema-validation</c>.</remarks>
public sealed record XmlSchemaValidationPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.XmlSchemaValidation"/>.</summary>
    public XmlSchemaValidationPolicy()
        : base(PolicyType.XmlSchemaValidation)
    {
    }

    /// <summary>Which part of the body is validated, by an XPath, for instance <c>/soap:Envelope/soap:Body/*</c>; all of it if not set.</summary>
    public string? PathForBody { get; set; }

    /// <summary>Whether the schemas are those of the WSDL; false if not set. <see cref="SchemaDefinitionList"/> is ignored then.</summary>
    public bool? ValidateAgainstSpec { get; set; }

    /// <summary>The schemas; at least one, unless <see cref="ValidateAgainstSpec"/> is true.</summary>
    public IReadOnlyList<SchemaDefinition>? SchemaDefinitionList { get; set; }

    internal override InputProblem? FindProblem()
        => ValidateAgainstSpec == true ? null : NotEmpty(SchemaDefinitionList) ?? Each(SchemaDefinitionList, schema => schema.FindProblem());
}
