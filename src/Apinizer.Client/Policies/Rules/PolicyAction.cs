namespace Apinizer.Client.Policies;

/// <summary>
/// What a business rule or a redaction does to the message. Which members it needs depends on its <see cref="ActionType"/> and its <see cref="Operator"/>.
/// </summary>
public sealed record PolicyAction : ApinizerModel
{
    /// <summary>What it does.</summary>
    public ActionType? ActionType { get; set; }

    /// <summary>When it is done; not set: always. Known to business rules.</summary>
    public PolicyCondition? PolicyCondition { get; set; }

    /// <summary>
    /// Whether <see cref="CustomMessageTemplate"/> is the answer, which <see cref="ActionType.Stop"/> makes use of; false if not set. Known to business rules.
    /// </summary>
    public bool? BuildCustomMessage { get; set; }

    /// <summary>The HTTP status of that answer; 403 if not set.</summary>
    public int? CustomMessageHttpStatusCode { get; set; }

    /// <summary>The content type of that answer; <c>application/json;charset=UTF-8</c> if not set.</summary>
    public string? CustomMessageContentType { get; set; }

    /// <summary>The text of that answer, with <c>${…}</c> for variables; empty if not set.</summary>
    public string? CustomMessageTemplate { get; set; }

    /// <summary>The value that is changed or removed. Needed but for <see cref="ActionType.Stop"/>. To change what is not there is an error.</summary>
    public Variable? SourceVar { get; set; }

    /// <summary>The name of the field that is put into the body.</summary>
    public string? SourceVarBodyInjectionFieldName { get; set; }

    /// <summary>As what the value is taken; for <see cref="ActionType.Modify"/>.</summary>
    public ActionSourceDataType? SourceDataType { get; set; }

    /// <summary>How dates are written, for instance <c>yyyy-MM-dd</c>; for <see cref="ActionSourceDataType.Temporal"/>.</summary>
    public string? SourceTemporalFormat { get; set; }

    /// <summary>How the value is changed; for <see cref="ActionType.Modify"/>.</summary>
    public ActionSourceValueModificationOperator? Operator { get; set; }

    /// <summary>Where the part begins; for <see cref="ActionSourceValueModificationOperator.Substring"/>.</summary>
    public int? SubstringFrom { get; set; }

    /// <summary>Where the part ends; not set: at the end of the text.</summary>
    public int? SubstringTo { get; set; }

    /// <summary>Where the mask begins; for <see cref="ActionSourceValueModificationOperator.Mask"/>.</summary>
    public int? MaskFrom { get; set; }

    /// <summary>Where the mask ends; not set: at the end of the text.</summary>
    public int? MaskTo { get; set; }

    /// <summary>
    /// What is replaced; for <see cref="ActionSourceValueModificationOperator.ReplaceIn"/> and <see cref="ActionSourceValueModificationOperator.ReplaceWith"/>.
    /// </summary>
    public string? ReplaceSource { get; set; }

    /// <summary>Where the target is written; for <see cref="ActionSourceValueModificationOperator.Insert"/>.</summary>
    public int? InsertOffset { get; set; }

    /// <summary>
    /// The unit of the target; for <see cref="ActionSourceValueModificationOperator.AddTemporal"/> and
    /// <see cref="ActionSourceValueModificationOperator.SubtractTemporal"/>.
    /// </summary>
    public TimeUnit? TemporalOperatorTimeUnit { get; set; }

    /// <summary>What is replaced where it is found first; for <see cref="ActionSourceValueModificationOperator.ReplaceFirst"/>.</summary>
    public string? ReplaceFirst { get; set; }

    /// <summary>
    /// Where the value comes from that is written, or that the operator works with; for <see cref="ActionType.Add"/> and <see cref="ActionType.Modify"/>.
    /// </summary>
    public ConditionValueSource? TargetValSource { get; set; }

    /// <summary>That value; for <see cref="ConditionValueSource.Literal"/>. It shows in logs as it is: it is no place for a secret.</summary>
    public string? TargetVal { get; set; }

    /// <summary>Where <see cref="ActionType.Add"/> writes; else the variable that has the value, for <see cref="ConditionValueSource.Variable"/>.</summary>
    public Variable? TargetVar { get; set; }

    /// <summary>How the text is transformed; for <see cref="ActionSourceValueModificationOperator.Transform"/>.</summary>
    public TransformationContentType? TransformationContentType { get; set; }

    /// <summary>Whether a text that does not fit the format is let be; false if not set.</summary>
    public bool? FormatAllowsInvalid { get; set; }

    /// <summary>Whether the result has the format's fixed characters in it; false if not set.</summary>
    public bool? FormatValueContainsLiteralCharacters { get; set; }

    /// <summary>The characters that the format does not take.</summary>
    public string? FormatInvalidCharacters { get; set; }

    /// <summary>What the format puts where the text is too short.</summary>
    public string? FormatPlaceholder { get; set; }

    /// <summary>From JSON to XML, whether members that are null are left out; false if not set.</summary>
    public bool? JsonToXmlIgnoreNull { get; set; }

    /// <summary>From JSON to XML, whether empty members are left out; false if not set.</summary>
    public bool? JsonToXmlIgnoreEmpty { get; set; }

    /// <summary>From JSON to XML, whether a null becomes an element that is marked as nil; false if not set.</summary>
    public bool? JsonToXmlUseNullForNil { get; set; }

    /// <summary>From JSON to XML, whether the outermost element is taken away; false if not set.</summary>
    public bool? JsonToXmlUnwrapElement { get; set; }

    /// <summary>From XML to JSON, whether the outermost element is taken away; false if not set.</summary>
    public bool? XmlToJsonUnwrapElement { get; set; }

    /// <summary>From XML to JSON, whether members that are null are left out; false if not set.</summary>
    public bool? XmlToJsonIgnoreNull { get; set; }

    /// <summary>From XML to JSON, whether empty elements are left out; false if not set.</summary>
    public bool? XmlToJsonIgnoreEmpty { get; set; }

    /// <summary>From XML to JSON, whether numbers stay texts; false if not set.</summary>
    public bool? XmlToJsonNumbersAsStrings { get; set; }

    /// <summary>From XML to JSON, whether an element that is marked as nil becomes null; false if not set.</summary>
    public bool? XmlToJsonUseNullForNil { get; set; }

    /// <summary>From XML to JSON, the paths of the elements that become arrays even where there is only one.</summary>
    public IReadOnlyList<string>? XmlToJsonArrayPathList { get; set; }

    /// <summary>
    /// Where the claim stands; for <see cref="ActionSourceValueModificationOperator.ExtractJwtHeaderClaim"/> and
    /// <see cref="ActionSourceValueModificationOperator.ExtractJwtBodyClaim"/>.
    /// </summary>
    public string? ClaimJsonPath { get; set; }

    /// <summary>Some pages write an action with members that have no property, in place of what it needs.</summary>
    internal InputProblem? FindProblem()
        => Given(ActionType)
            ?? (AdditionalProperties is null ? FindMissing() : null)
            ?? Part(SourceVar?.FindProblemInPolicy(), nameof(SourceVar))
            ?? Part(TargetVar?.FindProblemInPolicy(), nameof(TargetVar))
            ?? Part(PolicyCondition?.FindProblemInPolicy(), nameof(PolicyCondition));

    private InputProblem? FindMissing()
        => ActionType == ActionType.Add ? Given(SourceVar) ?? FindMissingTarget() ?? Given(TargetVar)
            : ActionType == ActionType.Modify ? Given(SourceVar) ?? Given(SourceDataType) ?? Given(Operator) ?? FindMissingOfOperator() ?? FindMissingTarget()
            : ActionType == ActionType.Delete ? Given(SourceVar)
            : null;

    private InputProblem? FindMissingTarget()
        => Given(TargetValSource)
            ?? (TargetValSource == ConditionValueSource.Literal ? Given(TargetVal) : null)
            ?? (TargetValSource == ConditionValueSource.Variable ? Given(TargetVar) : null);

    private InputProblem? FindMissingOfOperator()
        => Operator == ActionSourceValueModificationOperator.Substring ? Given(SubstringFrom)
            : Operator == ActionSourceValueModificationOperator.Mask ? Given(MaskFrom)
            : Operator == ActionSourceValueModificationOperator.Insert ? Given(InsertOffset)
            : Operator == ActionSourceValueModificationOperator.Transform ? Given(TransformationContentType)
            : Operator == ActionSourceValueModificationOperator.AddTemporal || Operator == ActionSourceValueModificationOperator.SubtractTemporal
                ? Given(TemporalOperatorTimeUnit) ?? NotBlank(SourceTemporalFormat)
            : null;
}
