using System.Text.RegularExpressions;
using Apinizer.Client.Tests.Matrix;
using Apinizer.Client.Tests.Models;

namespace Apinizer.Client.Tests.Conventions;

/// <summary>The page of dangerous operations names operations and tests that there are.</summary>
public sealed partial class DangerTests
{
    private static readonly string[][] Rows =
    [
        .. File.ReadLines(Path.Combine(FaultMatrix.Repository, "docs", "dangers.md"))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Trim('|').Split(" | ", StringSplitOptions.TrimEntries)),
    ];

    [Fact]
    public void Every_row_is_complete() => Assert.All(Rows, row => Assert.True(row.Length == 4 && row.All(cell => cell.Length > 0), row[0]));

    [Fact]
    public void Every_operation_exists()
        => Assert.Empty(Rows.SelectMany(row => Code().Matches(row[0]).Select(match => match.Groups["code"].Value)).Except(ApinizerOperations.All.Select(operation => operation.Id)));

    [Fact]
    public void Every_row_has_tests_that_run()
        => Assert.All(Rows, row =>
        {
            var tests = Code().Matches(row[^1]).Select(match => match.Groups["code"].Value).ToList();
            Assert.NotEmpty(tests);
            Assert.All(tests, test => Assert.True(InputMistakes.All.ContainsKey(test) || PolicyMistakes.All.ContainsKey(test) || IsTest(test), test));
        });

    private static bool IsTest(string name)
        => name.Split('.') is [var type, var method]
            && typeof(DangerTests).Assembly.GetTypes().Any(candidate => candidate.Name == type && candidate.GetMethod(method)?.GetCustomAttributes(typeof(FactAttribute), inherit: false).Length > 0);

    [GeneratedRegex("`(?<code>[^`]+)`")]
    private static partial Regex Code();
}
