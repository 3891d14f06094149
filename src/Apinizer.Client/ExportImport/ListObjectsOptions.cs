namespace Apinizer.Client.Administration;

/// <summary>Which objects of a type to list.</summary>
public sealed record ListObjectsOptions
{
    /// <summary>Only those whose name has this text in it; all if not set.</summary>
    public string? Filter { get; init; }
}
