using Microsoft.CodeAnalysis;

namespace Apinizer.Client.Generator;

/// <summary>Decides what becomes of the parameters of a method.</summary>
internal sealed class ParameterReader(IMethodSymbol method, List<string> placeholders, List<Problem> problems)
{
    public ParameterModel? Read(IParameterSymbol parameter)
    {
        var type = parameter.Type.WithoutNullable();
        var header = parameter.Attribute("Header");
        if (type.Is("System.Threading.CancellationToken"))
        {
            return Model(parameter, ParameterRole.Cancellation, parameter.Name);
        }

        if (placeholders.Find(name => name.Equals(parameter.Name, StringComparison.OrdinalIgnoreCase)) is { } placeholder)
        {
            return IsScalar(type) && type.SpecialType != SpecialType.System_Boolean ? Model(parameter, ParameterRole.Path, placeholder) : Unsupported(parameter.Name);
        }

        if (parameter.Attribute("Body") is not null)
        {
            return Model(parameter, ParameterRole.Body, WireNameOf(parameter));
        }

        if (type.Is("Apinizer.Client.FileUpload"))
        {
            return Model(parameter, ParameterRole.File, WireNameOf(parameter));
        }

        if (header is not null)
        {
            return CanBeHeader(type, header) ? Model(parameter, ParameterRole.Header, header.Text()!, header.Named<bool>("Base64")) : Unsupported(parameter.Name);
        }

        if (parameter.Attribute("Query") is not null)
        {
            return IsScalar(type) ? Model(parameter, ParameterRole.Query, WireNameOf(parameter)) : QueryObject(parameter, type);
        }

        problems.Add(Problem.At(method, Rules.UnusedParameter, method.Name, parameter.Name));
        return null;
    }

    private ParameterModel? QueryObject(IParameterSymbol parameter, ITypeSymbol type)
    {
        var members = new List<MemberModel>();
        foreach (var property in type.GetMembers().OfType<IPropertySymbol>().Where(property => property is { IsStatic: false, DeclaredAccessibility: Accessibility.Public, IsIndexer: false }))
        {
            var header = property.Attribute("Header");
            var value = property.Type.WithoutNullable();
            if (header is null ? !IsScalar(value) : !CanBeHeader(value, header))
            {
                return Unsupported($"{parameter.Name}.{property.Name}");
            }

            members.Add(new MemberModel(property.Name, header is not null, header.Text() ?? WireNameOf(property), header?.Named<bool>("Base64") ?? false));
        }

        return members.Count == 0 ? Unsupported(parameter.Name) : Model(parameter, ParameterRole.QueryObject, parameter.Name, members: members);
    }

    private ParameterModel? Unsupported(string name)
    {
        problems.Add(Problem.At(method, Rules.ParameterType, method.Name, name));
        return null;
    }

    private static ParameterModel Model(IParameterSymbol parameter, ParameterRole role, string wireName, bool isBase64 = false, List<MemberModel>? members = null)
        => new(
            parameter.Name,
            parameter.Type.NameInCode(),
            role,
            wireName,
            parameter.HasExplicitDefaultValue,
            parameter.NullableAnnotation == NullableAnnotation.Annotated,
            isBase64,
            new EquatableArray<MemberModel>(members ?? []));

    private static bool IsScalar(ITypeSymbol type)
        => type.SpecialType is SpecialType.System_String or SpecialType.System_Boolean or SpecialType.System_Int32 or SpecialType.System_Int64 || type.DerivesFrom("Apinizer.Client.OpenEnum");

    /// <summary>A secret goes into a header only encoded.</summary>
    private static bool CanBeHeader(ITypeSymbol type, AttributeData header)
        => header.Named<bool>("Base64") ? type.Is("Apinizer.Client.Secret") : type.SpecialType == SpecialType.System_String;

    private static string WireNameOf(ISymbol symbol) => symbol.Attribute("AliasAs").Text() ?? char.ToLowerInvariant(symbol.Name[0]) + symbol.Name.Substring(1);
}
