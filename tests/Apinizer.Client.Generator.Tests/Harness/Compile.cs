using Microsoft.CodeAnalysis.CSharp;

namespace Apinizer.Client.Generator.Tests;

/// <summary>Compiles sources together with what stands in place of the client.</summary>
internal static class Compile
{
    // The compiler that the generator is built against knows C# 14 only as a preview.
    public static CSharpParseOptions Options { get; } = new(LanguageVersion.Preview);

    private static readonly List<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly CSharpCompilation Runtime = CSharpCompilation.Create(
        "Shop",
        EmbeddedSource.Runtime.Select(Parse),
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999));

    /// <summary>The interfaces of the folder Interfaces.</summary>
    public static CSharpCompilation Interfaces() => Runtime.AddSyntaxTrees(EmbeddedSource.Interfaces.Select(Parse));

    public static CSharpCompilation Source(string text) => Runtime.AddSyntaxTrees(Parse(text, "Source.cs"));

    public static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text, Options, path);

    private static SyntaxTree Parse(EmbeddedSource source) => Parse(source.Text, source.Name);
}
