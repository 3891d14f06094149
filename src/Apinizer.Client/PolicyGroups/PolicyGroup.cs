using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>
/// A whole policy group, with the secrets of its policies in clear: the server encrypts them. It is never read: the server shows a <see cref="PolicyGroupInfo"/>.
/// </summary>
public sealed record PolicyGroup : ApinizerModel, IValidatedInput
{
    private const string ClassName = "policy-group";

    /// <summary>Its name.</summary>
    public string? Name { get; set; }

    /// <summary>What it is for.</summary>
    public string? Description { get; set; }

    /// <summary>Whether it is applied; false if not set.</summary>
    public bool? Active { get; set; }

    /// <summary>When its policies run.</summary>
    public PolicyTargetPipeline? TargetPipeline { get; set; }

    /// <summary>Its place among the policies and groups of the pipeline.</summary>
    public int? Order { get; set; }

    /// <summary>Whether it is applied by default.</summary>
    public bool? MakeDefault { get; set; }

    /// <summary>Whether the console lets people delete it.</summary>
    public bool? CanBeDeleted { get; set; }

    /// <summary>Its policies, in the order in which they run. A replacement needs it: the server empties the group without it, and so an empty list must be said.</summary>
    [JsonConverter(typeof(ListConverter))]
    public IReadOnlyList<Policy>? PolicyList { get; set; }

    [JsonInclude, JsonPropertyName("_class"), JsonPropertyOrder(-1)]
    internal string? Class
    {
        get => field ?? ClassName;
        set;
    }

    InputProblem? IValidatedInput.FindProblem()
        => FindProblemOfNew() ?? (PolicyList is null ? new InputProblem(nameof(PolicyList), "it must be set, since the server empties the group without it. Set [] to empty it.") : null);

    /// <summary>A new group may come without policies.</summary>
    internal InputProblem? FindProblemOfNew() => NotBlank(Name) ?? Each(PolicyList, PolicyClassRules.FindProblemInGroup);

    internal sealed class ListConverter : PolicyClassSurface<IReadOnlyList<Policy>, List<Policy>>
    {
        protected override IReadOnlyList<Policy> Wrap(List<Policy> content) => content;

        protected override List<Policy> Unwrap(IReadOnlyList<Policy> value) => value as List<Policy> ?? [.. value];
    }
}
