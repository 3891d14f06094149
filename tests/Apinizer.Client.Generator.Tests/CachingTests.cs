namespace Apinizer.Client.Generator.Tests;

/// <summary>What an edit makes the generator do again. It runs at every keystroke.</summary>
public sealed class CachingTests
{
    private const string Json = """
        using Apinizer.Client;
        namespace Shop;
        public sealed record Pet;
        [JsonSerializable(typeof(Pet))]
        internal static class ShopJson;
        """;

    private const string Pets = """
        using Apinizer.Client;
        namespace Shop;
        [ApinizerApi(typeof(ShopJson))]
        public interface IPetsApi
        {
            /// <summary>Old words.</summary>
            [Post("/pets/")] [Operation("pets.create", OperationClass.Create)] Task<OperationResult> CreateAsync([Body] Pet pet, CancellationToken token);
        }
        """;

    private const string Toys = """
        using Apinizer.Client;
        namespace Shop;
        [ApinizerApi]
        public interface IToysApi
        {
            [Get("/toys/")] [Operation("toys.read", OperationClass.Safe)] Task<string> ReadAsync(CancellationToken token);
        }
        """;

    private readonly Compilation _before = Compile.Source("").AddSyntaxTrees(Compile.Parse(Json, "Json.cs"), Compile.Parse(Pets, "Pets.cs"), Compile.Parse(Toys, "Toys.cs"));

    [Fact]
    public void Unrelated_type_changes_nothing()
    {
        var run = Run(_before.AddSyntaxTrees(Compile.Parse("class Unrelated;", "Unrelated.cs")));

        Assert.All(Models(run).Values, reason => Assert.True(IsKept(reason)));
        Assert.All(Outputs(run), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void Edit_of_one_interface_leaves_the_others_alone()
    {
        var run = Run(Edit("Toys.cs", "\"/toys/\"", "\"/toys/all/\""));

        Assert.True(IsKept(Models(run)["PetsApi"]));
        Assert.Equal(IncrementalStepRunReason.Modified, Models(run)["ToysApi"]);

        // Of the two classes only one was written again. The list of operations has neither paths nor parameters in it.
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached], Outputs(run).Order());
    }

    [Theory]
    [InlineData("Old words.", "New words.")]
    [InlineData("[Body] Pet pet, ", "[Body]   Pet   pet,\n")]
    public void Edit_of_comments_and_white_space_writes_nothing(string old, string @new)
    {
        var run = Run(Edit("Pets.cs", old, @new));

        Assert.Equal(IncrementalStepRunReason.Unchanged, Models(run)["PetsApi"]);
        Assert.All(Outputs(run), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void New_method_writes_the_class_and_the_list_of_operations()
    {
        var run = Run(Edit("Toys.cs", "public interface IToysApi\n{", """
            public interface IToysApi
            {
                [Delete("/toys/")] [Operation("toys.clear", OperationClass.Set)] Task<OperationResult> ClearAsync(CancellationToken token);
            """));

        Assert.Equal(IncrementalStepRunReason.Modified, Models(run)["ToysApi"]);
        Assert.True(IsKept(Models(run)["PetsApi"]));
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached], Outputs(run).Order());
        Assert.Contains(run.GeneratedSources, source => source.HintName == Generation.OperationsFile && source.SourceText.ToString().Contains("ToysApi.ClearOperation", StringComparison.Ordinal));
    }

    [Fact]
    public void New_parameter_default_and_permission_are_told_apart()
    {
        Assert.Equal(IncrementalStepRunReason.Modified, Models(Run(Edit("Toys.cs", "OperationClass.Safe)", "OperationClass.Safe, Permission = \"admin\")")))["ToysApi"]);
        Assert.Equal(IncrementalStepRunReason.Modified, Models(Run(Edit("Toys.cs", "ReadAsync(", "ReadAsync([Query] int? limit, ")))["ToysApi"]);
    }

    [Fact]
    public void Type_that_leaves_the_JSON_context_in_another_file_is_noticed()
    {
        var run = Run(Edit("Json.cs", "[JsonSerializable(typeof(Pet))]", ""));

        Assert.Equal(["APZ009"], run.Diagnostics.Select(problem => problem.Id));
        Assert.DoesNotContain(run.GeneratedSources, source => source.HintName == "Shop.PetsApi.g.cs");
    }

    [Fact]
    public void Removed_interface_takes_its_class_and_operations_along()
    {
        var run = Run(_before.RemoveSyntaxTrees(_before.SyntaxTrees.Single(tree => tree.FilePath == "Toys.cs")));

        Assert.Equal(["ApinizerOperations.g.cs", "Shop.PetsApi.g.cs"], run.GeneratedSources.Select(source => source.HintName).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("Toys", run.GeneratedSources.Single(source => source.HintName == Generation.OperationsFile).SourceText.ToString(), StringComparison.Ordinal);
    }

    private Compilation Edit(string file, string old, string @new)
    {
        var tree = _before.SyntaxTrees.Single(tree => tree.FilePath == file);
        var text = tree.ToString();
        Assert.Contains(old, text, StringComparison.Ordinal);
        return _before.ReplaceSyntaxTree(tree, Compile.Parse(text.Replace(old, @new, StringComparison.Ordinal), file));
    }

    /// <summary>The second of two runs, after the edit.</summary>
    private GeneratorRunResult Run(Compilation after) => Generation.CreateDriver()
        .RunGenerators(_before, TestContext.Current.CancellationToken)
        .RunGenerators(after, TestContext.Current.CancellationToken)
        .GetRunResult().Results.Single();

    private static Dictionary<string, IncrementalStepRunReason> Models(GeneratorRunResult run)
        => run.TrackedSteps[ApinizerApiGenerator.ModelStep].SelectMany(step => step.Outputs).ToDictionary(output => ((ApiModel)output.Value).Class, output => output.Reason);

    private static List<IncrementalStepRunReason> Outputs(GeneratorRunResult run)
        => [.. run.TrackedOutputSteps.Values.SelectMany(steps => steps).SelectMany(step => step.Outputs).Select(output => output.Reason)];

    private static bool IsKept(IncrementalStepRunReason reason) => reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged;
}
