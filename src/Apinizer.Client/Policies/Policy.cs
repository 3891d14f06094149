using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>
/// A policy: something that the gateway does with the messages that pass. There is a type for every documented kind; a policy of another kind is an
/// <see cref="UnknownPolicy"/>. The same object serves on an API proxy, as a global policy and in a policy group.
/// </summary>
[JsonConverter(typeof(PolicyConverter))]
public abstract record Policy : ApinizerModel
{
    private protected Policy(PolicyType? type) => Type = type ?? "";

    /// <summary>The kind of policy; empty when the server does not say it.</summary>
    [JsonPropertyOrder(-2)]
    public PolicyType Type { get; }

    /// <summary>The name. On an API proxy it stands in the address of the call: here it may be left out, or must be the same. Global policies and policy groups need it here.</summary>
    [JsonPropertyOrder(-1)]
    public string? Name { get; set; }

    /// <summary>What it is for.</summary>
    public string? Description { get; set; }

    /// <summary>Whether it is applied. Not set, it is on an API proxy, and is not as a global policy.</summary>
    public bool? Active { get; set; }

    /// <summary>When it is applied; not set: always. <see cref="VariableComparisons"/> shows a short way to write one.</summary>
    public PolicyCondition? PolicyCondition { get; set; }

    /// <summary>What callers are told when the policy refuses; not set: the messages of the product.</summary>
    public IReadOnlyList<PolicyErrorMessage>? ErrorMessageList { get; set; }

    /// <summary>To which family of errors its messages belong. The server sets it.</summary>
    public string? ParentErrorType { get; set; }

    /// <summary>Whether the message goes on without waiting for it; false if not set. Known to global policies and policy groups.</summary>
    public bool? OneWay { get; set; }

    /// <summary>Whether its run is traced; false if not set. Known to global policies and policy groups.</summary>
    public bool? Trace { get; set; }

    /// <summary>Whether <see cref="CustomMessageTemplate"/> is the answer when it refuses; false if not set. Known to global policies and policy groups.</summary>
    public bool? BuildCustomMessage { get; set; }

    /// <summary>The text of the answer when it refuses; for <see cref="BuildCustomMessage"/>.</summary>
    public string? CustomMessageTemplate { get; set; }

    /// <summary>The content type of that answer; <c>application/json; charset=UTF-8</c> if not set.</summary>
    public string? CustomMessageContentType { get; set; }

    /// <summary>The HTTP status of that answer.</summary>
    public int? CustomMessageHttpStatusCode { get; set; }

    /// <summary>
    /// The same policy in the server's own terms. Some pages of the documentation write variables and conditions in others (<c>bodyJsonPath</c>,
    /// <c>criteria</c> and <c>rules</c>, the type <c>CONTEXT</c>), which are read and written back as they are, and which a server refuses or drops. Use this on what was copied
    /// from a page. Secrets that were read masked are left out.
    /// </summary>
    /// <returns>A copy, in which what could be translated is in properties.</returns>
    public Policy InServerTerms() => ServerTerms.Of(this);

    /// <summary>What the server would refuse, or would take and not do; null when all is well.</summary>
    internal InputProblem? FindProblemOfWhole() => FindProblem() ?? Part(PolicyCondition?.FindProblemInPolicy(), nameof(PolicyCondition));

    /// <summary>What is wrong with the members of the kind.</summary>
    internal virtual InputProblem? FindProblem() => null;
}
