namespace Apinizer.Client.Policies;

/// <summary>Refuses messages whose JSON does not fit a schema: one of its own, or one of the API proxy's OpenAPI specification.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-json-schema-validation</c>.</remarks>
public sealed record JsonSchemaValidationPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.JsonSchemaValidation"/>.</summary>
    public JsonSchemaValidationPolicy()
        : base(PolicyType.JsonSchemaValidation)
    {
    }

    /// <summary>
    /// Which part of the body is validated, by a JSONPath, for instance <c>$.order</c>; <c>$</c> is all of it. By the page it may be left out, and the server's
    /// specification demands it: with schemas of one's own, better set it.
    /// </summary>
    public string? PathForBody { get; set; }

    /// <summary>Whether the answer names the first error only; true if not set.</summary>
    public bool? ShowFirstErrorOnly { get; set; }

    /// <summary>Whether the schemas are those of the OpenAPI specification; false if not set. <see cref="SchemaDefinitionList"/> is ignored then.</summary>
    public bool? ValidateAgainstSpec { get; set; }

    /// <summary>Which schemas of the specification; needed with <see cref="ValidateAgainstSpec"/>.</summary>
    public OpenApiValidationMode? OpenApiValidationMode { get; set; }

    /// <summary>The schemas; at least one, unless <see cref="ValidateAgainstSpec"/> is true.</summary>
    public IReadOnlyList<SchemaDefinition>? SchemaDefinitionList { get; set; }

    internal override InputProblem? FindProblem()
        => ValidateAgainstSpec == true
            ? Given(OpenApiValidationMode)
            : NotEmpty(SchemaDefinitionList) ?? Each(SchemaDefinitionList, schema => schema.FindProblem());
}
