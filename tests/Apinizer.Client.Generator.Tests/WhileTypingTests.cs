namespace Apinizer.Client.Generator.Tests;

/// <summary>Code that does not compile yet: a generator that throws takes away all of its files, so that every use of them is an error too.</summary>
public sealed class WhileTypingTests
{
    [Theory]
    [InlineData("""[Get] [Operation("x", OperationClass.Safe)] Task<string> GetAsync(CancellationToken token);""", "APZ001")]
    [InlineData("""[Get(] [Operation("x", OperationClass.Safe)] Task<string> GetAsync(CancellationToken token);""", "APZ001")]
    [InlineData("""[Get("/a/")] [Operation] Task<string> GetAsync(CancellationToken token);""", "APZ012")]
    [InlineData("""[Get("/a/")] [Operation("x")] Task<string> GetAsync(CancellationToken token);""", "APZ012")]
    [InlineData("""[Get("/a/")] [Operation("x", OperationClass.)] Task<string> GetAsync(CancellationToken token);""", "APZ012")]
    [InlineData("""[Get("/a/")] [Operation("x", (OperationClass)99)] Task<string> GetAsync(CancellationToken token);""", "APZ012")]
    [InlineData("""[Get("/a/")] [Operation("x", OperationClass.Safe)] Missing GetAsync(CancellationToken token);""", "APZ006")]
    [InlineData("""[Get("/a/")] [Operation("x", OperationClass.Safe)] Task<string> GetAsync([Query] Missing name, CancellationToken token);""", "APZ007")]
    [InlineData("""[Get("/a/")] [Operation("x", OperationClass.Safe)] Task<string> GetAsync([Header] string name, CancellationToken token);""", "APZ007")]
    [InlineData("""[Get("/a/")] [Operation("x", OperationClass.Safe)] Task<string> GetAsync([Query] string , CancellationToken token);""", "APZ007")]
    [InlineData("Missing Name { get; }", "APZ014")]
    public void Unfinished_method_is_reported_and_other_interfaces_are_implemented(string members, string rule)
    {
        var generated = Generation.Of(Compile.Source(Marked.Members(members).Text + "\n[ApinizerApi] public interface IOtherApi;\n"));

        Assert.Null(generated.Result.Exception);
        Assert.Equal([rule], generated.Diagnostics.Select(problem => problem.Id));
        Assert.Equal(["ApinizerOperations.g.cs", "Shop.OtherApi.g.cs"], generated.Files.Keys.Order(StringComparer.Ordinal));
    }
}
