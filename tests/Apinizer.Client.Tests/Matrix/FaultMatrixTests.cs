using System.Reflection;

namespace Apinizer.Client.Tests.Matrix;

/// <summary>Every fault of the matrix has its proof, and what users read about it is what is tested.</summary>
public sealed class FaultMatrixTests
{
    [Fact]
    public void Every_area_has_all_its_rows_in_order()
    {
        var expected = new Dictionary<string, int> { ["T"] = 24, ["U"] = 8, ["R"] = 27, ["S"] = 14, ["B"] = 13, ["X"] = 10, ["P"] = 7, ["L"] = 10 };

        Assert.Equal(expected, FaultMatrix.Areas.ToDictionary(area => area.Area, area => area.Rows.Length));
        Assert.All(FaultMatrix.Areas, area => Assert.Equal(Enumerable.Range(1, area.Rows.Length).Select(number => $"{area.Area}{number}"), area.Rows.Select(row => row.Id)));
        Assert.All(FaultMatrix.Rows, row => Assert.DoesNotContain(new[] { row.Fault, row.Where, row.Promise, row.Figure, row.Changed ?? "-" }, string.IsNullOrWhiteSpace));
    }

    [Fact]
    public void Every_row_that_a_test_names_is_in_the_table() => Assert.Empty(FaultRow.Tested.Except(FaultMatrix.Rows.Select(row => row.Id)));

    [Fact]
    public void Every_row_has_a_proof_or_is_open() => Assert.Empty(FaultMatrix.Rows.Where(row => !row.Open && row.Tests.Count == 0 && row.Proof is null).Select(row => row.Id));

    [Fact]
    public void No_row_stays_open_that_has_a_proof() => Assert.Empty(FaultMatrix.Rows.Where(row => row.Open && (row.Tests.Count > 0 || row.Proof is not null)).Select(row => row.Id));

    [Fact]
    public void Every_proof_is_in_the_repository()
        => Assert.All(FaultMatrix.Rows.Where(row => row.Proof is not null), row => Assert.True(Path.Exists(Path.Combine(FaultMatrix.Repository, row.Proof!)), $"{row.Id}: {row.Proof}"));

    [Fact]
    public void What_proves_a_row_is_a_test_that_runs()
        => Assert.All(FaultMatrix.Rows.SelectMany(row => row.Tests), test =>
        {
            var fact = test.GetCustomAttribute<FactAttribute>(); // A theory is one too.
            Assert.True(fact is { Skip: null, SkipWhen: null, SkipUnless: null, Explicit: false }, $"{test.DeclaringType!.Name}.{test.Name}");
        });

    [Fact]
    public void The_page_for_users_is_made_of_the_table()
    {
        var reviewed = Path.Combine(FaultMatrix.Repository, "docs", "reliability.md");
        var received = Path.Combine(FaultMatrix.Repository, "docs", "reliability.received.md");
        var page = ReliabilityPage.Write();
        File.Delete(received);
        if (!File.Exists(reviewed) || File.ReadAllText(reviewed) != page)
        {
            File.WriteAllText(received, page);
        }

        Assert.False(File.Exists(received), $"The matrix changed: compare {Path.GetFileName(received)} with {Path.GetFileName(reviewed)}.");
    }
}
