namespace Apinizer.Client.ApiProxies;

/// <summary>What is asked of the arguments of a tool.</summary>
public sealed record ToolArgumentConstraint : ApinizerModel
{
    /// <summary>The tool.</summary>
    public string? ToolName { get; init; }

    /// <summary>What is asked.</summary>
    public IReadOnlyList<ToolArgumentRule>? Rules { get; init; }
}
