namespace Apinizer.Client.Generator.Tests;

/// <summary>Whole generated files, for a reader to see what a change of the generator does.</summary>
public sealed class SnapshotTests
{
    private static readonly Lazy<Generation> Generated = new(() => Generation.Of(Compile.Interfaces()));

    [Theory]
    [InlineData("Shop.PathsApi.g.cs")]
    [InlineData("Shop.BodiesApi.g.cs")]
    [InlineData("Shop.QueriesApi.g.cs")]
    [InlineData("Shop.UploadsApi.g.cs")]
    [InlineData("Shop.ResultsApi.g.cs")]
    [InlineData("Shop.GroupsApi.g.cs")]
    [InlineData("Shop.ItemsImplementation.g.cs")]
    [InlineData("Shop.Cats.FoodApi.g.cs")]
    [InlineData("Shop.Dogs.FoodApi.g.cs")]
    [InlineData(Generation.OperationsFile)]
    public void Generated_file_is_as_reviewed(string file) => Snapshot.Verify(file, Generated.Value.Files[file]);

    [Fact]
    public void Every_generated_file_has_a_snapshot_and_no_snapshot_is_left_over()
        => Assert.Equal(
            Generated.Value.Files.Keys.Order(StringComparer.Ordinal),
            Directory.GetFiles(Snapshot.Folder, "*.verified.txt").Select(path => Path.GetFileName(path).Replace(".verified.txt", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void Difference_shows_the_lines_that_differ_and_a_little_around()
        => Assert.Equal(
            "…\n  b\n  c\n- old\n+ new\n  d\n  e\n…\n  h\n  i\n+ j",
            LineDifference.Between("a\nb\nc\nold\nd\ne\nf\ng\nh\ni", "a\nb\nc\nnew\nd\ne\nf\ng\nh\ni\nj"));
}
