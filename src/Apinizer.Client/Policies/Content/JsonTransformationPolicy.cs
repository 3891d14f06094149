namespace Apinizer.Client.Policies;

/// <summary>Turns the JSON of a body into other JSON, or into XML. A body that is no JSON makes it fail.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-json-transformation</c>.</remarks>
public sealed record JsonTransformationPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.JsonTransformation"/>.</summary>
    public JsonTransformationPolicy()
        : base(PolicyType.JsonTransformation)
    {
    }

    /// <summary>What the JSON becomes. Needed.</summary>
    public JsonTransformationType? TransformationType { get; set; }

    /// <summary>The JOLT specification, an array of operations, as text; needed with <see cref="JsonTransformationType.JsonToJson"/>.</summary>
    public string? JoltValue { get; set; }

    /// <summary>Whether the XML leaves out what is null; false if not set. For <see cref="JsonTransformationType.JsonToXml"/>.</summary>
    public bool? JsonToXmlIgnoreNull { get; set; }

    /// <summary>Whether the XML leaves out empty texts and arrays; false if not set. For <see cref="JsonTransformationType.JsonToXml"/>.</summary>
    public bool? JsonToXmlIgnoreEmpty { get; set; }

    /// <summary>Whether null becomes <c>xsi:nil="true"</c>; false if not set. For <see cref="JsonTransformationType.JsonToXml"/>.</summary>
    public bool? JsonToXmlUseNullForNil { get; set; }

    /// <summary>Whether the XML goes without the element around it; false if not set. For <see cref="JsonTransformationType.JsonToXml"/>.</summary>
    public bool? JsonToXmlUnwrapElement { get; set; }

    internal override InputProblem? FindProblem() => Given(TransformationType) ?? (TransformationType == JsonTransformationType.JsonToJson ? NotBlank(JoltValue) : null);
}
