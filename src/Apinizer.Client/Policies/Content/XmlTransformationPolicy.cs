namespace Apinizer.Client.Policies;

/// <summary>Turns the XML of a body into other XML, or into JSON. A body that is no XML makes it fail.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-xml-transformation</c>.</remarks>
public sealed record XmlTransformationPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.XmlTransformation"/>.</summary>
    public XmlTransformationPolicy()
        : base(PolicyType.XmlTransformation)
    {
    }

    /// <summary>What the XML becomes. Needed.</summary>
    public XmlTransformationType? TransformationType { get; set; }

    /// <summary>The stylesheet, XSLT 1.0 or 2.0, as text; needed with <see cref="XmlTransformationType.XmlToXml"/>.</summary>
    public string? XsltValue { get; set; }

    /// <summary>Whether the JSON goes without the root element; false if not set. For <see cref="XmlTransformationType.XmlToJson"/>.</summary>
    public bool? XmlToJsonUnwrapElement { get; set; }

    /// <summary>Whether the JSON leaves out what is null; false if not set. For <see cref="XmlTransformationType.XmlToJson"/>.</summary>
    public bool? XmlToJsonIgnoreNull { get; set; }

    /// <summary>Whether the JSON leaves out empty texts and elements; false if not set. For <see cref="XmlTransformationType.XmlToJson"/>.</summary>
    public bool? XmlToJsonIgnoreEmpty { get; set; }

    /// <summary>Whether numbers become texts; false if not set. For <see cref="XmlTransformationType.XmlToJson"/>.</summary>
    public bool? XmlToJsonNumbersAsStrings { get; set; }

    /// <summary>Whether elements with <c>xsi:nil="true"</c> become null; false if not set. For <see cref="XmlTransformationType.XmlToJson"/>.</summary>
    public bool? XmlToJsonUseNullForNil { get; set; }

    /// <summary>XPaths of elements that become arrays even where there is one of them only. For <see cref="XmlTransformationType.XmlToJson"/>.</summary>
    public IReadOnlyList<string>? XmlToJsonArrayPathList { get; set; }

    internal override InputProblem? FindProblem() => Given(TransformationType) ?? (TransformationType == XmlTransformationType.XmlToXml ? NotBlank(XsltValue) : null);
}
