namespace Apinizer.Client.Administration;

/// <summary>A data model, in the words of OpenAPI schemas.</summary>
public sealed record SpecSchema : ApinizerModel
{
    /// <summary>The name of the data model.</summary>
    public string? ModelName { get; set; }

    /// <summary>The name of the schema.</summary>
    public string? Name { get; set; }

    /// <summary>Its title.</summary>
    public string? Title { get; set; }

    /// <summary>What a number must be a multiple of.</summary>
    public decimal? MultipleOf { get; set; }

    /// <summary>The largest number.</summary>
    public decimal? Maximum { get; set; }

    /// <summary>Whether numbers must stay below <see cref="Maximum"/>.</summary>
    public bool? ExclusiveMaximum { get; set; }

    /// <summary>The smallest number.</summary>
    public decimal? Minimum { get; set; }

    /// <summary>Whether numbers must stay above <see cref="Minimum"/>.</summary>
    public bool? ExclusiveMinimum { get; set; }

    /// <summary>The most characters of a text.</summary>
    public int? MaxLength { get; set; }

    /// <summary>The fewest characters of a text.</summary>
    public int? MinLength { get; set; }

    /// <summary>The regular expression that a text must match.</summary>
    public string? Pattern { get; set; }

    /// <summary>The most entries of a list.</summary>
    public int? MaxItems { get; set; }

    /// <summary>The fewest entries of a list.</summary>
    public int? MinItems { get; set; }

    /// <summary>Whether no entry of a list may be there twice.</summary>
    public bool? UniqueItems { get; set; }

    /// <summary>The most members of an object.</summary>
    public int? MaxProperties { get; set; }

    /// <summary>The fewest members of an object.</summary>
    public int? MinProperties { get; set; }

    /// <summary>The members that an object must have.</summary>
    public IReadOnlyList<string>? Required { get; set; }

    /// <summary>Its type, for instance <c>object</c>.</summary>
    public string? Type { get; set; }

    /// <summary>What people wrote about it.</summary>
    public string? Description { get; set; }

    /// <summary>The format of its values, for instance <c>date-time</c>.</summary>
    public string? Format { get; set; }

    /// <summary>The schema that it refers to.</summary>
    public string? Ref { get; set; }

    /// <summary>Whether it may be null.</summary>
    public bool? Nullable { get; set; }

    /// <summary>Whether it is only read.</summary>
    public bool? ReadOnly { get; set; }

    /// <summary>Whether it is only written.</summary>
    public bool? WriteOnly { get; set; }

    /// <summary>Whether it should not be used any more.</summary>
    public bool? Deprecated { get; set; }
}
