namespace Apinizer.Client.Policies;

/// <summary>
/// A filter of a <see cref="ContentFilterPolicy"/>. The page gives defaults to some members, and the server's specification demands them: they must be set.
/// </summary>
public sealed record ContentFilterDefinition : ApinizerModel
{
    /// <summary>The id of a filter that is there already. The server gives it.</summary>
    public int? Id { get; set; }

    /// <summary>Its name. Needed.</summary>
    public string? Name { get; set; }

    /// <summary>
    /// What to look for: a Java regular expression, for instance <c>(?i)union\s+select</c>. One that is wrong is not refused here, and may make the policy
    /// fail on the gateway. Needed.
    /// </summary>
    public string? RuleValue { get; set; }

    /// <summary>Whether headers are searched. Needed, and one of the three must be true.</summary>
    public bool? HeaderActive { get; set; }

    /// <summary>Whether the body is searched. Needed, and one of the three must be true.</summary>
    public bool? BodyActive { get; set; }

    /// <summary>Whether parameters are searched. Needed, and one of the three must be true.</summary>
    public bool? ParamActive { get; set; }

    /// <summary>What becomes of a message in which it is found. Needed.</summary>
    public ContentFilterAction? Action { get; set; }

    /// <summary>How the body is read: one of another kind is not searched. Needed.</summary>
    public MessageContentType? ContentType { get; set; }

    /// <summary>Which part of the body is searched, by an XPath or a JSONPath; all of it if not set.</summary>
    public string? Content { get; set; }

    internal InputProblem? FindProblem()
        => NotBlank(Name) ?? NotBlank(RuleValue) ?? Given(HeaderActive) ?? Given(BodyActive) ?? Given(ParamActive)
            ?? (HeaderActive == true || BodyActive == true || ParamActive == true ? null
                : new InputProblem(nameof(BodyActive), $"it, {nameof(HeaderActive)} or {nameof(ParamActive)} must be true, or the filter searches nothing."))
            ?? Given(Action) ?? Given(ContentType);
}
