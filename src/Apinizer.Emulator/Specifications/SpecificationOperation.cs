namespace Apinizer.Emulator.Specifications;

/// <summary>One operation: an endpoint of the API proxy.</summary>
internal sealed record SpecificationOperation(string Path, string Method, string? Summary)
{
    /// <summary>The members of a path in OpenAPI that are operations; the others are parameters and the like.</summary>
    public static IReadOnlySet<string> Methods { get; } = new HashSet<string>(["get", "post", "put", "delete", "patch", "options", "head", "trace"], StringComparer.Ordinal);
}
