using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Apinizer.Documentation.Tests;

/// <summary>What the documents show must compile against the client as it is.</summary>
public sealed class CodeExampleTests
{
    /// <summary>What a project has without writing it, and what an example that is a part of something may take for granted.</summary>
    private const string Usings = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;
        global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;
        """;

    private const string Surroundings = """
        global using static Surroundings;
        public static class Surroundings
        {
            public static Apinizer.Client.IApinizerClient client => null!;
            public static Microsoft.Extensions.DependencyInjection.IServiceCollection services => null!;
            public static Microsoft.Extensions.Configuration.IConfiguration configuration => null!;
            public static CancellationToken cancellationToken => default;
        }
        """;

    public static TheoryData<string, int, string> Examples() => [.. CodeExample.InAllDocuments().Select(example => new TheoryDataRow<string, int, string>(example.Document, example.Line, example.Code))];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_compiles(string document, int line, string code)
    {
        var errors = Compile(code);
        Assert.True(errors.Count == 0, $"{document}, the example at line {line}:{Environment.NewLine}{string.Join(Environment.NewLine, errors)}");
    }

    [Fact]
    public void Readme_has_examples_and_a_mistake_would_be_found()
    {
        var example = CodeExample.InAllDocuments().First(example => example.Document == "README.md");

        Assert.NotEmpty(Compile(example.Code.Replace("CreateFromFileAsync", "CreateFromFilAsync", StringComparison.Ordinal)));
    }

    private static List<string> Compile(string code)
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview);
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path));
        return [.. CSharpCompilation.Create(
                "Example",
                [CSharpSyntaxTree.ParseText(Usings, options), CSharpSyntaxTree.ParseText(Surroundings, options), CSharpSyntaxTree.ParseText(code, options)],
                references,
                new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable))
            .GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => diagnostic.ToString())];
    }
}
