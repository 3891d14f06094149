using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Apinizer.Client.Generator;

/// <summary>Implements the interfaces marked [ApinizerApi], but for handwritten ones: one interface, one model, one file; and the list of all operations.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ApinizerApiGenerator : IIncrementalGenerator
{
    /// <summary>The name of the step whose outputs tests look at.</summary>
    public const string ModelStep = "ApiModel";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var apis = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                "Apinizer.Client.ApinizerApiAttribute",
                static (node, _) => node is InterfaceDeclarationSyntax,
                static (marked, cancellationToken) => marked.Attributes[0].Named<bool>("IsHandwritten") ? null : InterfaceReader.Read((INamedTypeSymbol)marked.TargetSymbol, marked.Attributes[0], cancellationToken))
            .WithTrackingName(ModelStep)
            .Where(static api => api is not null)
            .Select(static (api, _) => api!);

        context.RegisterSourceOutput(apis, static (output, api) =>
        {
            foreach (var problem in api.Problems)
            {
                output.ReportDiagnostic(problem.ToDiagnostic());
            }

            if (api.Problems.Count == 0)
            {
                output.AddSource($"{api.Namespace}.{api.Class}.g.cs", SourceText.From(ApiWriter.Write(api), Encoding.UTF8));
            }
        });

        var rows = apis
            .Select(static (api, _) => new OperationRows(api.FullClass, new EquatableArray<string>(api.Problems.Count == 0 ? api.Operations.Where(operation => operation.StreamOf is null).Select(operation => operation.Field) : [])))
            .Collect();
        context.RegisterSourceOutput(rows, static (output, all) => output.AddSource("ApinizerOperations.g.cs", SourceText.From(OperationsWriter.Write(all), Encoding.UTF8)));
    }
}
