using Microsoft.CodeAnalysis;

namespace Apinizer.Client.Generator;

internal static class SymbolExtensions
{
    private static readonly SymbolDisplayFormat WithNullability = SymbolDisplayFormat.FullyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    public static string FullName(this ITypeSymbol type) => type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    public static string NameInCode(this ITypeSymbol type) => type.ToDisplayString(WithNullability);

    public static bool Is(this ITypeSymbol type, string fullName) => type.FullName() == "global::" + fullName;

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

    public static ITypeSymbol WithoutNullable(this ITypeSymbol type)
        => type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    public static AttributeData? Attribute(this ISymbol symbol, string name)
        => symbol.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass is { } type && type.Name == name + "Attribute" && type.ContainingNamespace.ToDisplayString() == "Apinizer.Client");

    public static string? Text(this AttributeData? attribute) => attribute?.ConstructorArguments.FirstOrDefault().Value as string;

    public static T? Named<T>(this AttributeData attribute, string name)
        => attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value.Value is T value ? value : default;

    /// <summary>The constant's name, for instance "Safe".</summary>
    public static string EnumName(this TypedConstant constant)
        => constant.Type!.GetMembers().OfType<IFieldSymbol>().First(field => field.HasConstantValue && Equals(field.ConstantValue, constant.Value)).Name;
}
