using Microsoft.CodeAnalysis;

namespace Apinizer.Client.Generator;

internal static class SymbolExtensions
{
    private static readonly SymbolDisplayFormat WithNullability = SymbolDisplayFormat.FullyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    public static string FullName(this ITypeSymbol type) => type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    public static string NameInCode(this ITypeSymbol type) => type.ToDisplayString(WithNullability);

    public static bool Is(this ITypeSymbol type, string fullName) => type.FullName() == "global::" + fullName;

    public static bool IsCancellation(this IParameterSymbol parameter) => parameter.Type.Is("System.Threading.CancellationToken");

    public static bool DerivesFrom(this ITypeSymbol type, string fullName)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.Is(fullName))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Those that can be read, of the base types too.</summary>
    public static IEnumerable<IPropertySymbol> Properties(this ITypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var property in current.GetMembers().OfType<IPropertySymbol>())
            {
                if (property is { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public, GetMethod.DeclaredAccessibility: Accessibility.Public })
                {
                    yield return property;
                }
            }
        }
    }

    public static ITypeSymbol WithoutNullable(this ITypeSymbol type)
        => type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    public static AttributeData? Attribute(this ISymbol symbol, string name)
        => symbol.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass is { } type && type.Name == name + "Attribute" && type.ContainingNamespace.ToDisplayString() == "Apinizer.Client");

    public static string? Text(this AttributeData? attribute) => attribute?.ConstructorArguments.FirstOrDefault().Value as string;

    public static T? Named<T>(this AttributeData attribute, string name)
        => attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value.Value is T value ? value : default;

    /// <summary>The name of an argument's constant, for instance "Safe"; null while the code is being typed and there is none.</summary>
    public static string? EnumName(this AttributeData? attribute, int argument)
        => attribute?.ConstructorArguments.ElementAtOrDefault(argument) is { Type: { } type, Value: { } value }
            ? type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => field.HasConstantValue && field.ConstantValue.Equals(value))?.Name
            : null;
}
