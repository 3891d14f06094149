using Microsoft.CodeAnalysis;

namespace Apinizer.Client.Generator;

/// <summary>Decides what becomes of the parameters of a method.</summary>
internal sealed class ParameterReader(IMethodSymbol method, List<string> placeholders, List<Problem> problems)
{
    public ParameterModel? Read(IParameterSymbol parameter)
    {
        List<ParameterRole> roles = [.. RolesOf(parameter)];
        if (roles.Count != 1)
        {
            problems.Add(Problem.At(method, Rules.UnusedParameter, method.Name, parameter.Name));
            return null;
        }

        // Names that begin with an underscore belong to the generated code. Code that is still being typed has parameters without a name.
        if (parameter.RefKind != RefKind.None || parameter.Name is "" or ['_', ..])
        {
            return Unsupported(parameter.Name);
        }

        var type = parameter.Type.WithoutNullable();
        var header = parameter.Attribute("Header");
        return roles[0] switch
        {
            ParameterRole.Path => CanBePath(parameter) ? Model(parameter, ParameterRole.Path, parameter.Name) : Unsupported(parameter.Name),
            ParameterRole.Parts => type.IsReferenceType ? Object(parameter, type, ParameterRole.Parts, property => property.Attribute("Query") is not null || property.Attribute("Header") is not null) : Unsupported(parameter.Name),
            ParameterRole.Body => type.IsReferenceType && (NameInPathOf(parameter) is not { } member || CanBeNamed(parameter, member)) ? Model(parameter, roles[0], WireNameOf(parameter)) : Unsupported(parameter.Name),
            ParameterRole.Header => CanBeHeader(type, header!) ? Model(parameter, ParameterRole.Header, header.Text()!, header!.Named<bool>("Base64")) : Unsupported(parameter.Name),
            ParameterRole.Confirm => CanConfirm(parameter) ? Model(parameter, ParameterRole.Confirm, parameter.Attribute("Confirm").Text()!) : Unsupported(parameter.Name),
            ParameterRole.Rename => CanRename(parameter) ? Model(parameter, ParameterRole.Rename, parameter.Name) : Unsupported(parameter.Name),
            ParameterRole.MissingSecrets => CanMissSecrets() ? Model(parameter, ParameterRole.MissingSecrets, parameter.Name) : Unsupported(parameter.Name),
            ParameterRole.Query => IsScalar(type) ? Model(parameter, ParameterRole.Query, WireNameOf(parameter)) : Object(parameter, type, ParameterRole.QueryObject, _ => true),
            var role => Model(parameter, role, WireNameOf(parameter)),
        };
    }

    private IEnumerable<ParameterRole> RolesOf(IParameterSymbol parameter)
    {
        if (placeholders.Contains(parameter.Name))
        {
            yield return ParameterRole.Path;
        }

        if (parameter.IsCancellation())
        {
            yield return ParameterRole.Cancellation;
        }

        if (parameter.Type.Is("Apinizer.Client.FileUpload"))
        {
            yield return ParameterRole.File;
        }

        if (parameter.Type.Is("Apinizer.Client.MissingSecrets"))
        {
            yield return ParameterRole.MissingSecrets;
        }

        foreach (var role in new[] { ParameterRole.Body, ParameterRole.Parts, ParameterRole.Query, ParameterRole.Header, ParameterRole.Confirm, ParameterRole.Rename })
        {
            if (parameter.Attribute(role.ToString()) is not null)
            {
                yield return role;
            }
        }
    }

    /// <summary>An object whose properties, or some of them, are query values and headers.</summary>
    private ParameterModel? Object(IParameterSymbol parameter, ITypeSymbol type, ParameterRole role, Func<IPropertySymbol, bool> isSent)
    {
        // Types from elsewhere, such as lists, have properties too, but those are not query values.
        if (type.Is("Apinizer.Client.Secret") || !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, method.ContainingAssembly))
        {
            return Unsupported(parameter.Name);
        }

        var members = new List<MemberModel>();
        foreach (var property in type.Properties().Where(property => isSent(property) && !members.Exists(member => member.Name == property.Name)))
        {
            var header = property.Attribute("Header");
            var value = property.Type.WithoutNullable();
            if (header is null ? !IsScalar(value) : !CanBeHeader(value, header))
            {
                return Unsupported($"{parameter.Name}.{property.Name}");
            }

            members.Add(new MemberModel(property.Name, header is not null, header.Text() ?? WireNameOf(property), header?.Named<bool>("Base64") ?? false));
        }

        return members.Count == 0 && role == ParameterRole.QueryObject ? Unsupported(parameter.Name) : Model(parameter, role, parameter.Name, members: members);
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
            parameter.NullableAnnotation == NullableAnnotation.Annotated,
            parameter.Type.IsReferenceType && parameter.NullableAnnotation != NullableAnnotation.Annotated,
            isBase64,
            NameInPathOf(parameter),
            parameter.Attribute("Body")?.Named<bool>("NameIgnoresCase") ?? false,
            new EquatableArray<MemberModel>(members ?? []));

    /// <summary>The member of a body that the last placeholder of the path repeats; null when there is none.</summary>
    private static string? NameInPathOf(IParameterSymbol parameter) => parameter.Attribute("Body")?.Named<string>("NameInPath");

    private bool CanBeNamed(IParameterSymbol parameter, string member)
        => placeholders.Count > 0
            && parameter.NullableAnnotation != NullableAnnotation.Annotated
            && member.Split('.').Aggregate((ITypeSymbol?)parameter.Type, (type, name) => type?.Properties().FirstOrDefault(property => property.Name == name)?.Type)?.SpecialType == SpecialType.System_String;

    private static bool CanBePath(IParameterSymbol parameter)
        => parameter.NullableAnnotation != NullableAnnotation.Annotated && parameter.Type.SpecialType != SpecialType.System_Boolean && IsScalar(parameter.Type);

    /// <summary>A default would confirm, or refuse, in silence.</summary>
    private static bool CanConfirm(IParameterSymbol parameter)
        => parameter.Type.SpecialType == SpecialType.System_Boolean && !parameter.HasExplicitDefaultValue && parameter.Attribute("Confirm").Text() is not null;

    /// <summary>There is a name in the path that a body could have or not.</summary>
    private bool CanRename(IParameterSymbol parameter)
        => parameter.Type.SpecialType == SpecialType.System_Boolean && method.Parameters.Any(body => NameInPathOf(body) is not null);

    /// <summary>There is a body that knows its secrets.</summary>
    private bool CanMissSecrets()
        => method.Parameters.Any(body => body.Attribute("Body") is not null
            && body.NullableAnnotation != NullableAnnotation.Annotated
            && body.Type.AllInterfaces.Any(type => type.Is("Apinizer.Client.IHoldsSecrets")));

    private static bool IsScalar(ITypeSymbol type)
        => type.SpecialType is SpecialType.System_String or SpecialType.System_Boolean or SpecialType.System_Int32 or SpecialType.System_Int64 || type.DerivesFrom("Apinizer.Client.OpenEnum");

    /// <summary>A secret goes into a header only encoded.</summary>
    private static bool CanBeHeader(ITypeSymbol type, AttributeData header)
        => header.Text() is not null && (header.Named<bool>("Base64") ? type.Is("Apinizer.Client.Secret") : type.SpecialType == SpecialType.System_String);

    private static string WireNameOf(ISymbol symbol) => symbol.Attribute("AliasAs").Text() ?? char.ToLowerInvariant(symbol.Name[0]) + symbol.Name.Substring(1);
}
