using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp;

namespace Apinizer.Client.Generator.Tests;

/// <summary>One run of the generator and what came out.</summary>
internal sealed record Generation(Compilation Output, GeneratorRunResult Result)
{
    public const string OperationsFile = "ApinizerOperations.g.cs";

    public ImmutableArray<Diagnostic> Diagnostics => Result.Diagnostics;

    /// <summary>The generated files by name.</summary>
    public IReadOnlyDictionary<string, string> Files { get; } = Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());

    public static GeneratorDriver CreateDriver() => CSharpGeneratorDriver.Create(
        [new ApinizerApiGenerator().AsSourceGenerator()],
        parseOptions: Compile.Options,
        driverOptions: new GeneratorDriverOptions(default, trackIncrementalGeneratorSteps: true));

    public static Generation Of(Compilation compilation)
    {
        var driver = CreateDriver().RunGeneratorsAndUpdateCompilation(compilation, out var output, out _, TestContext.Current.CancellationToken);
        return new Generation(output, driver.GetRunResult().Results.Single());
    }
}
