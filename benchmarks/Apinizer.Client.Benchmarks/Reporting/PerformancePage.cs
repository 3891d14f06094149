using Apinizer.Client.Benchmarks.Measuring;

namespace Apinizer.Client.Benchmarks.Reporting;

/// <summary>Keeps the tables in <c>docs/performance.md</c>, between two markers. What stands around them is written by people.</summary>
internal static class PerformancePage
{
    private const string Begin = "<!-- measured: written by the benchmarks -->";
    private const string End = "<!-- end of measured -->";

    public static void Write(IEnumerable<Section> sections)
    {
        var path = RepositoryFolder.Path("docs", "performance.md");
        var page = File.ReadAllText(path);
        var before = page[..(page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length)];
        var after = page[page.IndexOf(End, StringComparison.Ordinal)..];
        File.WriteAllText(path, $"{before}\n\n{Machine.Describe()}\n\n{string.Join('\n', sections)}\n{after}");
    }
}
