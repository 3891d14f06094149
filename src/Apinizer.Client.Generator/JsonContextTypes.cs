using Microsoft.CodeAnalysis;

namespace Apinizer.Client.Generator;

/// <summary>The types that a JSON context is told to know.</summary>
internal sealed class JsonContextTypes(INamedTypeSymbol? context)
{
    private readonly HashSet<string> _types = [.. (context?.GetAttributes() ?? [])
        .Where(attribute => attribute.AttributeClass?.Name == "JsonSerializableAttribute")
        .Select(attribute => attribute.ConstructorArguments.FirstOrDefault().Value as ITypeSymbol)
        .Where(type => type is not null)
        .Select(type => type!.FullName())];

    public bool Has(string fullName) => _types.Contains(fullName);
}
