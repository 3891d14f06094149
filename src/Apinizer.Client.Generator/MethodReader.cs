using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace Apinizer.Client.Generator;

/// <summary>Reads a method into a model, or says what is wrong with it.</summary>
internal sealed class MethodReader(JsonContextTypes json, List<Problem> problems)
{
    private static readonly string[] Verbs = ["Get", "Post", "Put", "Patch", "Delete"];
    private static readonly Regex Template = new(@"^/([^{}?]|\{\w+\})*$");
    private static readonly Regex Placeholder = new(@"\{(\w+)\}");

    public OperationModel? Read(IMethodSymbol method)
    {
        if (!method.Name.EndsWith("Async", StringComparison.Ordinal))
        {
            Report(method, Rules.NotAsync);
        }

        var declaration = method;
        if (method.Attribute("StreamOf") is { } stream)
        {
            if (FindList(method, stream.Text()) is not { } list)
            {
                Report(method, Rules.NoListToStream);
                return null;
            }

            declaration = list;
        }

        List<string> verbs = [.. Verbs.Where(candidate => declaration.Attribute(candidate) is not null)];
        var template = verbs.Count == 1 && declaration.Attribute(verbs[0]).Text() is { } text && Template.IsMatch(text) ? text : null;
        if (template is null)
        {
            Report(method, Rules.NoVerb);
        }

        var operation = declaration.Attribute("Operation");
        var (id, operationClass, deploys) = (operation.Text(), operation.EnumName(1), operation.EnumName(2));
        if (operation is null || id is null || operationClass is null || deploys is null)
        {
            Report(method, Rules.NoOperation);
            return null;
        }

        if (template is null)
        {
            return null;
        }

        var verb = verbs[0];
        var parameters = ReadParameters(method, template, verb);
        var (transportMethod, kind) = ReadResult(declaration, operation.Named<bool>("Bare"));
        var isStream = !SymbolEqualityComparer.Default.Equals(declaration, method);
        return new OperationModel(
            method.Name,
            method.ReturnType.NameInCode(),
            isStream ? transportMethod.Replace("ListAsync<", "StreamAsync<") : transportMethod,
            kind,
            verb,
            template,
            id,
            operationClass,
            deploys,
            operation.Named<string>("Permission") ?? "token",
            operation.Named<string>("VerifyWith"),
            parameters.Exists(parameter => parameter.Role == ParameterRole.File),
            operation.Named<bool>("Removes"),
            isStream ? declaration.Name : null,
            new EquatableArray<ParameterModel>(parameters));
    }

    /// <summary>The method whose items the stream hands over: of that name, with the same parameters.</summary>
    private static IMethodSymbol? FindList(IMethodSymbol stream, string? name)
        => stream.ReturnType is INamedTypeSymbol { Name: "IAsyncEnumerable", TypeArguments: [var item] } && name is not null
            ? stream.ContainingType.GetMembers(name).OfType<IMethodSymbol>().FirstOrDefault(list =>
                list.Attribute("Operation") is not null
                && list.ReturnType is INamedTypeSymbol { TypeArguments: [INamedTypeSymbol { Name: "IReadOnlyList", TypeArguments: [var listed] }] }
                && SymbolEqualityComparer.Default.Equals(listed, item)
                && list.Parameters.Select(parameter => (parameter.Name, parameter.Type.FullName())).SequenceEqual(stream.Parameters.Select(parameter => (parameter.Name, parameter.Type.FullName()))))
            : null;

    private List<ParameterModel> ReadParameters(IMethodSymbol method, string template, string verb)
    {
        var placeholders = Placeholder.Matches(template).Cast<Match>().Select(match => match.Groups[1].Value).ToList();
        var reader = new ParameterReader(method, placeholders, problems);
        var parameters = method.Parameters.Select(reader.Read).OfType<ParameterModel>().ToList();
        foreach (var missing in placeholders.Except(method.Parameters.Select(parameter => parameter.Name)))
        {
            Report(method, Rules.NoParameter, missing);
        }

        var bodies = method.Parameters.Where(parameter => parameter.Attribute("Body") is not null).ToList();
        var hasFile = parameters.Exists(parameter => parameter.Role == ParameterRole.File);
        if (bodies.Count > 1 || (verb == "Get" && (hasFile || bodies.Count > 0)))
        {
            Report(method, Rules.ExtraBody);
        }

        foreach (var written in method.Parameters.Where(parameter => parameter.Attribute("Body") is not null || parameter.Attribute("Parts") is not null))
        {
            Require(method, written.Type.FullName());
        }

        if (hasFile != (method.Attribute("Multipart") is not null) || (!hasFile && parameters.Exists(parameter => parameter.Role == ParameterRole.Parts)))
        {
            Report(method, Rules.FileWithoutMultipart);
        }

        if (method.Parameters.TakeWhile(parameter => !parameter.IsCancellation()).Count() != method.Parameters.Length - 1)
        {
            Report(method, Rules.NoCancellation);
        }

        return parameters;
    }

    private (string TransportMethod, string Kind) ReadResult(IMethodSymbol method, bool bare)
    {
        if (method.ReturnType is INamedTypeSymbol { Name: "Task", TypeArguments: [{ NullableAnnotation: not NullableAnnotation.Annotated } result] } task
            && task.ContainingNamespace.ToDisplayString() == "System.Threading.Tasks")
        {
            if (result.Is("Apinizer.Client.OperationResult"))
            {
                return ("ChangeAsync", "Change");
            }

            if (result is INamedTypeSymbol { Name: "OperationResult", TypeArguments: [{ NullableAnnotation: not NullableAnnotation.Annotated } about] }
                && result.ContainingNamespace.ToDisplayString() == "Apinizer.Client")
            {
                Require(method, ListOf(about));
                return ($"ChangeAsync<{about.FullName()}>", "Change");
            }

            if (result.Is("Apinizer.Client.FileDownload"))
            {
                return ("DownloadAsync", "File");
            }

            if (result.SpecialType == SpecialType.System_String)
            {
                return ("TextAsync", "Text");
            }

            if (result is INamedTypeSymbol
                {
                    OriginalDefinition.SpecialType: SpecialType.System_Collections_Generic_IReadOnlyList_T,
                    TypeArguments: [{ NullableAnnotation: not NullableAnnotation.Annotated } item],
                })
            {
                Require(method, ListOf(item));
                return ($"ListAsync<{item.FullName()}>", "List");
            }

            if (result is INamedTypeSymbol { TypeKind: TypeKind.Class, IsGenericType: false })
            {
                Require(method, bare ? result.FullName() : ListOf(result));
                return bare ? ($"BareAsync<{result.FullName()}>", "Bare") : ($"ItemAsync<{result.FullName()}>", "Item");
            }
        }

        Report(method, Rules.ReturnType, method.ReturnType.ToDisplayString());
        return ("", "");
    }

    private void Require(IMethodSymbol method, string type)
    {
        if (!json.Has(type))
        {
            Report(method, Rules.NotInContext, type.Replace("global::", ""));
        }
    }

    private void Report(IMethodSymbol method, DiagnosticDescriptor rule, params string[] arguments) => problems.Add(Problem.At(method, rule, [method.Name, .. arguments]));

    private static string ListOf(ITypeSymbol item) => $"global::System.Collections.Generic.List<{item.FullName()}>";
}
