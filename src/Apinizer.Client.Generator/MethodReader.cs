using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace Apinizer.Client.Generator;

/// <summary>Reads a method into a model, or says what is wrong with it.</summary>
internal sealed class MethodReader(JsonContextTypes json, List<Problem> problems)
{
    private static readonly string[] Verbs = ["Get", "Post", "Put", "Patch", "Delete"];
    private static readonly Regex Placeholder = new(@"\{(\w+)\}");

    public OperationModel? Read(IMethodSymbol method)
    {
        if (!method.Name.EndsWith("Async", StringComparison.Ordinal))
        {
            Report(method, Rules.NotAsync);
        }

        var verb = Verbs.FirstOrDefault(candidate => method.Attribute(candidate) is not null);
        var operation = method.Attribute("Operation");
        if (verb is null)
        {
            Report(method, Rules.NoVerb);
        }

        if (operation is null)
        {
            Report(method, Rules.NoOperation);
        }

        if (verb is null || operation is null)
        {
            return null;
        }

        var template = method.Attribute(verb).Text() ?? "";
        var parameters = ReadParameters(method, template, verb);
        var (transportMethod, kind) = ReadResult(method, operation.Named<bool>("Bare"));
        return new OperationModel(
            method.Name,
            method.ReturnType.NameInCode(),
            transportMethod,
            kind,
            verb,
            template,
            operation.Text() ?? "",
            operation.ConstructorArguments[1].EnumName(),
            operation.ConstructorArguments[2].EnumName(),
            operation.Named<string>("Permission") ?? "token",
            operation.Named<string>("VerifyWith"),
            parameters.Exists(parameter => parameter.Role == ParameterRole.File),
            operation.Named<bool>("Removes"),
            new EquatableArray<ParameterModel>(parameters));
    }

    private List<ParameterModel> ReadParameters(IMethodSymbol method, string template, string verb)
    {
        var placeholders = Placeholder.Matches(template).Cast<Match>().Select(match => match.Groups[1].Value).ToList();
        var reader = new ParameterReader(method, placeholders, problems);
        var parameters = method.Parameters.Select(reader.Read).OfType<ParameterModel>().ToList();
        foreach (var missing in placeholders.Where(name => !parameters.Exists(parameter => parameter.Role == ParameterRole.Path && parameter.WireName == name)))
        {
            Report(method, Rules.NoParameter, missing);
        }

        var bodies = method.Parameters.Where(parameter => parameter.Attribute("Body") is not null).ToList();
        if (bodies.Count > 1 || (bodies.Count == 1 && verb == "Get"))
        {
            Report(method, Rules.ExtraBody);
        }

        foreach (var body in bodies)
        {
            Require(method, body.Type.FullName());
        }

        if (parameters.Exists(parameter => parameter.Role == ParameterRole.File) != (method.Attribute("Multipart") is not null))
        {
            Report(method, Rules.FileWithoutMultipart);
        }

        if (parameters.Count(parameter => parameter.Role == ParameterRole.Cancellation) != 1 || parameters[parameters.Count - 1].Role != ParameterRole.Cancellation)
        {
            Report(method, Rules.NoCancellation);
        }

        return parameters;
    }

    private (string TransportMethod, string Kind) ReadResult(IMethodSymbol method, bool bare)
    {
        if (method.ReturnType is INamedTypeSymbol { Name: "Task", TypeArguments: [var result] } && method.ReturnType.ContainingNamespace.ToDisplayString() == "System.Threading.Tasks")
        {
            if (result.Is("Apinizer.Client.OperationResult"))
            {
                return ("ChangeAsync", "Change");
            }

            if (result.Is("Apinizer.Client.FileDownload"))
            {
                return ("DownloadAsync", "File");
            }

            if (result.SpecialType == SpecialType.System_String)
            {
                return ("TextAsync", "Text");
            }

            if (result is INamedTypeSymbol { Name: "IReadOnlyList", TypeArguments: [var item] })
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
