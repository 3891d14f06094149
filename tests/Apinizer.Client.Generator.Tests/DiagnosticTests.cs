namespace Apinizer.Client.Generator.Tests;

/// <summary>Each rule: what it reports, and where.</summary>
public sealed class DiagnosticTests
{
    [Theory]
    [InlineData("""[Operation("x", OperationClass.Safe)] Task<string> [|GetAsync|](CancellationToken token);""")]
    [InlineData("""[Get("/a/"), Post("/a/")] [Operation("x", OperationClass.Safe)] Task<string> [|GetAsync|](CancellationToken token);""")]
    [InlineData("""[Get("")] [Operation("x", OperationClass.Safe)] Task<string> [|GetAsync|](CancellationToken token);""")]
    [InlineData("""[Get("a/")] [Operation("x", OperationClass.Safe)] Task<string> [|GetAsync|](CancellationToken token);""")]
    [InlineData("""[Get("/a/?b=c")] [Operation("x", OperationClass.Safe)] Task<string> [|GetAsync|](CancellationToken token);""")]
    [InlineData("""[Get("/{api-name}/")] [Operation("x", OperationClass.Safe)] Task<string> [|GetAsync|](CancellationToken token);""")]
    [InlineData("""[Get("/{name=other}/")] [Operation("x", OperationClass.Safe)] Task<string> [|GetAsync|](CancellationToken token);""")]
    [InlineData("""[Get("/{name/")] [Operation("x", OperationClass.Safe)] Task<string> [|GetAsync|](CancellationToken token);""")]
    public void APZ001_method_without_exactly_one_verb_and_a_path(string members) => Expect("APZ001", "'GetAsync' needs exactly one of", members);

    [Fact]
    public void APZ002_placeholder_without_a_parameter()
        => Expect("APZ002", "'GetAsync' has no parameter for {name}", """[Get("/{name}/{name}/")] [Operation("x", OperationClass.Safe)] Task<string> [|GetAsync|](CancellationToken token);""");

    [Theory]
    [InlineData("""[Get("/a/")] [Operation("x", OperationClass.Safe)] Task<string> [|GetAsync|](string name, CancellationToken token);""")]
    [InlineData("""[Get("/{name}/")] [Operation("x", OperationClass.Safe)] Task<string> [|GetAsync|]([Query] string name, CancellationToken token);""")]
    [InlineData("""[Get("/a/")] [Operation("x", OperationClass.Safe)] Task<string> [|GetAsync|]([Query, Header("X-Name")] string name, CancellationToken token);""")]
    [InlineData("""[Get("/a/")] [Operation("x", OperationClass.Safe)] Task<string> [|GetAsync|]([Query] FileUpload name, CancellationToken token);""")]
    public void APZ003_parameter_that_goes_nowhere_or_to_two_places(string members) => Expect("APZ003", "Parameter 'name' of 'GetAsync'", members);

    [Theory]
    [InlineData("""[Post("/a/")] [Operation("x", OperationClass.Once)] Task<string> [|SendAsync|]([Body] Pet a, [Body] Pet b, CancellationToken token);""")]
    [InlineData("""[Get("/a/")] [Operation("x", OperationClass.Safe)] Task<string> [|SendAsync|]([Body] Pet a, CancellationToken token);""")]
    [InlineData("""[Multipart] [Get("/a/")] [Operation("x", OperationClass.Safe)] Task<string> [|SendAsync|](FileUpload a, CancellationToken token);""")]
    public void APZ004_second_body_or_one_with_GET(string members) => Expect("APZ004", "'SendAsync' has more than one [Body]", members);

    [Theory]
    [InlineData("""[Get("/a/")] [Operation("x", OperationClass.Safe)] Task<string> [|GetAsync|]();""")]
    [InlineData("""[Get("/a/")] [Operation("x", OperationClass.Safe)] Task<string> [|GetAsync|]([Query] string a);""")]
    [InlineData("""[Get("/a/")] [Operation("x", OperationClass.Safe)] Task<string> [|GetAsync|](CancellationToken token, [Query] string a);""")]
    [InlineData("""[Get("/a/")] [Operation("x", OperationClass.Safe)] Task<string> [|GetAsync|](CancellationToken first, CancellationToken second);""")]
    public void APZ005_cancellation_token_missing_or_not_last(string members) => Expect("APZ005", "'GetAsync' needs a CancellationToken", members);

    [Theory]
    [InlineData("void")]
    [InlineData("string")]
    [InlineData("Task")]
    [InlineData("Task<int>")]
    [InlineData("Task<Price>")]
    [InlineData("Task<Pet?>")]
    [InlineData("Task<OperationResult?>")]
    [InlineData("Task<OperationResult<Pet?>>")]
    [InlineData("Task<IReadOnlyList<Pet?>>")]
    [InlineData("Task<List<Pet>>")]
    [InlineData("Task<Pet[]>")]
    [InlineData("ValueTask<Pet>")]
    [InlineData("IAsyncEnumerable<Pet>")]
    public void APZ006_unsupported_return_type(string type)
        => Expect("APZ006", "'GetAsync' returns '", $$"""[Get("/a/")] [Operation("x", OperationClass.Safe)] {{type}} [|GetAsync|](CancellationToken token);""");

    [Theory]
    [InlineData("/{a}/", "bool a")]
    [InlineData("/{a}/", "double a")]
    [InlineData("/{a}/", "Guid a")]
    [InlineData("/{a}/", "string? a")]
    [InlineData("/{a}/", "int? a")]
    [InlineData("/{a}/", "in int a")]
    [InlineData("/a/", "[Query] double a")]
    [InlineData("/a/", "[Query] Deploys a")]
    [InlineData("/a/", "[Query] List<string> a")]
    [InlineData("/a/", "[Query] string[] a")]
    [InlineData("/a/", "[Query] DateTimeOffset a")]
    [InlineData("/a/", "[Query] Secret a")]
    [InlineData("/a/", "[Query] OperationResult a")]
    [InlineData("/a/", "[Header(\"X\")] int a")]
    [InlineData("/a/", "[Header(\"X\")] Secret a")]
    [InlineData("/a/", "[Header(\"X\", Base64 = true)] string a")]
    [InlineData("/a/", "[Body] Price a")]
    [InlineData("/a/", "[Body(NameInPath = \"Name\")] Pet a")]
    [InlineData("/a/", "[Rename] bool a")]
    [InlineData("/a/", "[Body] Pet pet, [Rename] bool a")]
    [InlineData("/{name}/", "string name, [Body(NameInPath = \"Name\")] Pet pet, [Rename] string a")]
    [InlineData("/a/", "MissingSecrets a")]
    [InlineData("/a/", "[Body] Pet pet, MissingSecrets a")]
    [InlineData("/a/", "[Body] Keeper? keeper, MissingSecrets a")]
    [InlineData("/{name}/", "string name, [Body(NameInPath = \"Toy.Name\")] Pet a")]
    [InlineData("/{name}/", "string name, [Body(NameInPath = \"Name.Length\")] Pet a")]
    [InlineData("/a/", "[Confirm(\"It is gone.\")] string a")]
    [InlineData("/a/", "[Confirm(\"It is gone.\")] bool? a")]
    [InlineData("/a/", "[Confirm(null!)] bool a")]
    public void APZ007_unsupported_parameter(string path, string parameter)
        => Expect("APZ007", "'a' of 'SendAsync'", $$"""[Post("{{path}}")] [Operation("x", OperationClass.Once)] Task<string> [|SendAsync|]({{parameter}}, CancellationToken token);""");

    [Theory]
    [InlineData("__call")]
    [InlineData("_transport")]
    public void APZ007_parameter_named_like_something_in_the_generated_code(string name)
        => Expect("APZ007", $"'{name}' of", $$"""[Get("/a/")] [Operation("x", OperationClass.Safe)] Task<string> [|GetAsync|]([Query] string {{name}}, CancellationToken token);""");

    [Fact]
    public void APZ007_confirmation_that_is_given_in_silence()
        => Expect(
            "APZ007",
            "'sure' of 'SendAsync'",
            """[Post("/a/")] [Operation("x", OperationClass.Once)] Task<string> [|SendAsync|]([Confirm("It is gone.")] bool sure = true, CancellationToken token = default);""");

    [Fact]
    public void APZ007_names_the_property_of_a_query_object()
        => Expect("APZ007", "'filter.Price' of 'GetAsync'", """
            public sealed class Filter { public string? Name { get; set; } public Price Price { get; set; } }
            [Get("/a/")] [Operation("x", OperationClass.Safe)] Task<string> [|GetAsync|]([Query] Filter filter, CancellationToken token);
            """);

    [Theory]
    [InlineData("""[Post("/a/")] [Operation("x", OperationClass.Once)] Task<string> [|SendAsync|](FileUpload file, CancellationToken token);""")]
    [InlineData("""[Multipart] [Post("/a/")] [Operation("x", OperationClass.Once)] Task<string> [|SendAsync|]([Body] Pet pet, CancellationToken token);""")]
    public void APZ008_file_without_Multipart_or_the_reverse(string members) => Expect("APZ008", "'SendAsync' has a FileUpload or [Parts] without [Multipart]", members);

    [Theory]
    [InlineData("[Body] Toy a,", "Task<string>", "Shop.Toy")]
    [InlineData("[Body] Toy? a,", "Task<string>", "Shop.Toy")]
    [InlineData("", "Task<IReadOnlyList<Toy>>", "System.Collections.Generic.List<Shop.Toy>")]
    [InlineData("", "Task<Toy>", "System.Collections.Generic.List<Shop.Toy>")]
    public void APZ009_JSON_context_lacks_a_type(string parameter, string result, string missing)
        => Expect("APZ009", $"'SendAsync' needs [JsonSerializable(typeof({missing}))]", $$"""[Post("/a/")] [Operation("x", OperationClass.Once)] {{result}} [|SendAsync|]({{parameter}} CancellationToken token);""");

    [Fact]
    public void APZ009_object_without_an_envelope_is_not_read_as_a_list()
        => Expect("APZ009", "typeof(Shop.Toy))]", """[Get("/a/")] [Operation("x", OperationClass.Safe, Bare = true)] Task<Toy> [|GetAsync|](CancellationToken token);""");

    [Fact]
    public void APZ009_interface_without_a_context()
        => Expect("APZ009", "typeof(Shop.Pet))]", Marked.Source("""
            namespace Shop;
            public sealed record Pet;
            [ApinizerApi]
            public interface IPetsApi
            {
                [Post("/a/")] [Operation("x", OperationClass.Once)] Task<string> [|SendAsync|]([Body] Pet pet, CancellationToken token);
            }
            """));

    [Theory]
    [InlineData("""
        [Get("/a/")] [Operation("x", OperationClass.Safe)] Task<string> GetAsync(CancellationToken token);
        [Get("/a/")] [Operation("y", OperationClass.Safe)] Task<string> [|ReadAsync|](CancellationToken token);
        """)]
    [InlineData("""
        [Get("/a/")] [Operation("x", OperationClass.Safe)] Task<string> ReadAsync(CancellationToken token);
        [Get("/b/")] [Operation("y", OperationClass.Safe)] Task<string> [|ReadAsync|]([Query] int a, CancellationToken token);
        """)]
    public void APZ010_second_method_of_the_same_name_or_address(string members) => Expect("APZ010", "'ReadAsync' has the name of another method", members);

    [Fact]
    public void APZ011_name_that_does_not_end_in_Async()
        => Expect("APZ011", "'Get' must end in Async", """[Get("/a/")] [Operation("x", OperationClass.Safe)] Task<string> [|Get|](CancellationToken token);""");

    [Fact]
    public void APZ012_method_without_Operation()
        => Expect("APZ012", "'GetAsync' needs [Operation]", """[Get("/a/")] Task<string> [|GetAsync|](CancellationToken token);""");

    [Theory]
    [InlineData("[ApinizerApi] public interface [|IPetsApi|];")]
    [InlineData("namespace Shop; public static class Outer { [ApinizerApi] public interface [|IPetsApi|]; }")]
    [InlineData("namespace Shop; [ApinizerApi] public interface [|IPetsApi|]<T>;")]
    [InlineData("namespace Shop; [ApinizerApi] file interface [|IPetsApi|];")]
    [InlineData("namespace Shop; public interface IBase; [ApinizerApi] public interface [|IPetsApi|] : IBase;")]
    public void APZ013_interface_of_an_unsupported_shape(string source) => Expect("APZ013", "'IPetsApi' must be a top-level interface", Marked.Source(source));

    [Theory]
    [InlineData("string [|Name|] { get; }")]
    [InlineData("IPetsApi [|Name|] { get; set; }")]
    [InlineData("IPetsApi [|this|][int index] { get; }")]
    [InlineData("static abstract IPetsApi [|Name|] { get; }")]
    [InlineData("event Action [|Name|];")]
    [InlineData("""[Get("/a/")] [Operation("x", OperationClass.Safe)] Task<string> [|GetAsync|]<T>(CancellationToken token);""")]
    [InlineData("""[Get("/a/")] [Operation("x", OperationClass.Safe)] static abstract Task<string> [|GetAsync|](CancellationToken token);""")]
    public void APZ014_member_that_cannot_be_implemented(string members) => Expect("APZ014", "is neither a method without type parameters nor a get-only property", members);

    [Theory]
    [InlineData("""[StreamOf("ListAsync")] IAsyncEnumerable<Pet> [|EnumerateAsync|](CancellationToken token);""")]
    [InlineData("""[Get("/a/")] [Operation("x", OperationClass.Safe)] Task<Pet> GetAsync(CancellationToken token); [StreamOf("GetAsync")] IAsyncEnumerable<Pet> [|EnumerateAsync|](CancellationToken token);""")]
    [InlineData("""[Get("/a/")] [Operation("x", OperationClass.Safe)] Task<IReadOnlyList<Pet>> ListAsync(CancellationToken token); [StreamOf("ListAsync")] Task<IReadOnlyList<Pet>> [|EnumerateAsync|](CancellationToken token);""")]
    [InlineData("""[Get("/a/")] [Operation("x", OperationClass.Safe)] Task<IReadOnlyList<Pet>> ListAsync(CancellationToken token); [StreamOf("ListAsync")] IAsyncEnumerable<string> [|EnumerateAsync|](CancellationToken token);""")]
    [InlineData("""[Get("/a/")] [Operation("x", OperationClass.Safe)] Task<IReadOnlyList<Pet>> ListAsync([Query] string a, CancellationToken token); [StreamOf("ListAsync")] IAsyncEnumerable<Pet> [|EnumerateAsync|](CancellationToken token);""")]
    public void APZ015_stream_without_its_list(string members) => Expect("APZ015", "'EnumerateAsync' needs the name of a method here", members);

    [Fact]
    public void All_problems_of_a_method_are_reported_at_once()
    {
        var generated = Generation.Of(Compile.Source(Marked.Members("""[Post("/{a}/")] [Operation("x", OperationClass.Once)] Task<int> Send([Body] Toy toy, string b);""").Text));

        Assert.Equal(["APZ002", "APZ003", "APZ005", "APZ006", "APZ009", "APZ011"], generated.Diagnostics.Select(problem => problem.Id).Order());
    }

    [Fact]
    public void Rules_are_numbered_without_gaps_and_all_are_errors()
    {
        Assert.Equal(Enumerable.Range(1, 15).Select(number => $"APZ{number:000}"), Rules.ById.Keys.Order());
        Assert.All(Rules.ById.Values, rule => Assert.True(rule is { DefaultSeverity: DiagnosticSeverity.Error, IsEnabledByDefault: true }));
    }

    private static void Expect(string rule, string message, string members) => Expect(rule, message, Marked.Members(members));

    private static void Expect(string rule, string message, Marked source)
    {
        var compilation = Compile.Source(source.Text);
        var generated = Generation.Of(compilation);

        // Anything that the compiler minds would be a mistake in the test's own source.
        var tree = compilation.SyntaxTrees.Single(tree => tree.FilePath == "Source.cs");
        Assert.Empty(compilation.GetSemanticModel(tree).GetDiagnostics(cancellationToken: TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        Assert.Null(generated.Result.Exception);
        var problem = Assert.Single(generated.Diagnostics);
        Assert.Equal(rule, problem.Id);
        Assert.Equal(DiagnosticSeverity.Error, problem.Severity);
        Assert.Contains(message, problem.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal(source.Span, problem.Location.SourceSpan);
        Assert.Equal("Source.cs", problem.Location.GetLineSpan().Path);
        Assert.Equal(tree.GetLineSpan(source.Span, TestContext.Current.CancellationToken).Span, problem.Location.GetLineSpan().Span);

        // The list of operations is always there: the client has it in two parts. An interface with a problem adds nothing to it.
        Assert.Equal([Generation.OperationsFile], generated.Files.Keys);
        Assert.DoesNotContain("Shop.", generated.Files[Generation.OperationsFile], StringComparison.Ordinal);
    }
}
