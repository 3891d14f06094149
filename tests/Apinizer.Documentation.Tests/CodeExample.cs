using System.Text.RegularExpressions;

namespace Apinizer.Documentation.Tests;

/// <summary>A C# block of a document.</summary>
internal sealed record CodeExample(string Document, int Line, string Code)
{
    private static readonly Regex Block = new(@"^```csharp\r?\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline);

    public static string Folder => Path.Combine(AppContext.BaseDirectory, "Documents");

    public static IEnumerable<CodeExample> InAllDocuments() => Directory.EnumerateFiles(Folder, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).SelectMany(In);

    private static IEnumerable<CodeExample> In(string path)
    {
        var text = File.ReadAllText(path);
        return Block.Matches(text).Select(block => new CodeExample(Path.GetRelativePath(Folder, path), text[..block.Index].Count(letter => letter == '\n') + 2, block.Groups["code"].Value));
    }
}
