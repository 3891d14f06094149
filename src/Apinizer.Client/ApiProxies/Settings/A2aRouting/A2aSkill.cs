namespace Apinizer.Client.ApiProxies;

/// <summary>Something that an agent can do.</summary>
public sealed record A2aSkill : ApinizerModel
{
    /// <summary>Its id.</summary>
    public string? Id { get; init; }

    /// <summary>Its name.</summary>
    public string? Name { get; init; }

    /// <summary>What it is.</summary>
    public string? Description { get; init; }

    /// <summary>Words to find it by.</summary>
    public IReadOnlyList<string>? Tags { get; init; }
}
