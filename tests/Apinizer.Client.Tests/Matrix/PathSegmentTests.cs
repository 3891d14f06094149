using System.Text;

namespace Apinizer.Client.Tests.Matrix;

/// <summary>A name is one segment of the path, whatever is in it: <c>..</c> in place of a policy would address the whole API proxy.</summary>
public sealed class PathSegmentTests
{
    private const int RandomNames = Many.Times;

    private static readonly string[] Refused =
        ["", " ", "\t", "   ", "\u00a0", ".", "..", "...", "a\0b", "a\rb", "a\nb", "\u001b[31m", "a\u0085b", "\ud83d", "a\ude00", "\ude00\ud83d", new('x', 4097)];

    private static readonly string[] Escaped =
    [
        "%2e%2e", "..%2f", "%2e", "a/b", "a\\b", "../..", "..\\..", "?", "#", ";", "a;b=c", "a b", " leading", "a?b#c", "a%2Fb", "100%", "+", "&=",
        "~-_.!*'()", "Türkçe ığüşöç", "日本語", "😀", "ｅ́", "//", "openai/gpt-5", "..;", ". .", "import", "\u202egnp", ":", "@", "[::1]",
    ];

    private static readonly string[] Alphabet =
    [
        .. Enumerable.Range(0x20, 0x5f).Select(letter => ((char)letter).ToString()), ".", "..", "/", "\\", "%", "%2e", "%2f", "%00", "?", "#", ";", ":", "ı", "İ", "ß", "é", "日", "\u200f", "\u2028",
        "😀", "\u0001", "\r\n", "\ud800", "\udfff", "\u00a0",
    ];

    public static TheoryData<string, string> Placeholders =>
        [.. from method in ApiMethod.All from name in method.PathParameters where TypeOf(method, name) != typeof(long) select (method.Operation.Id, name)];

    public static TheoryData<string> NumberedOperations => [.. ApiMethod.All.Where(method => method.PathParameters.Any(name => TypeOf(method, name) == typeof(long))).Select(method => method.Operation.Id)];

    /// <summary>One operation for each form of template: where its placeholders stand.</summary>
    public static TheoryData<string> TemplateKinds =>
        [.. ApiMethod.All.Where(method => method.PathParameters.Count > 0).DistinctBy(method => string.Join('/', method.Operation.PathTemplate.Split('/').Select(segment => segment switch { "" => "", ['{', ..] => "{}", _ => "-" }))).Select(method => method.Operation.Id)];

    [Theory, Row("X4")]
    [MemberData(nameof(Placeholders))]
    public async Task A_value_that_would_address_something_else_is_refused_before_anything_is_sent(string operation, string parameter)
    {
        using var manager = new FakeManager();
        using var client = TestClient.WithPassword(manager);
        foreach (var value in Refused)
        {
            var error = await Assert.ThrowsAsync<ArgumentException>(() => InvokeAsync(client, operation, parameter, value));
            Assert.Equal(parameter, error.ParamName);
            Assert.Contains("is a part of the address and must ", error.Message, StringComparison.Ordinal);
        }

        Assert.Equal(parameter, (await Assert.ThrowsAsync<ArgumentNullException>(() => InvokeAsync(client, operation, parameter, null))).ParamName);
        Assert.Empty(manager.Requests);
    }

    [Theory, Row("X4")]
    [MemberData(nameof(NumberedOperations))]
    public async Task A_negative_revision_is_refused_before_anything_is_sent(string operation)
    {
        using var manager = new FakeManager();
        using var client = TestClient.WithToken(manager);

        var error = await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => InvokeAsync(client, operation, "revision", -1L));

        Assert.Equal("revision", error.ParamName);
        Assert.Contains("must not be negative", error.Message, StringComparison.Ordinal);
        Assert.Empty(manager.Requests);
    }

    [Theory, Row("X4"), Row("X6")]
    [MemberData(nameof(Placeholders))]
    public async Task Every_other_value_is_escaped_once_and_stays_one_segment(string operation, string parameter)
    {
        using var other = new PathRecorder(ApiMethod.Of(operation).Operation.Result);
        using var client = TestClient.WithToken(other);
        foreach (var value in Escaped.Append(new string('x', 4096)).Append(string.Concat(Enumerable.Repeat("ş/", 1_000))))
        {
            await InvokeAsync(client, operation, parameter, value);
            AssertSegments(operation, parameter, value, other.Path!);
        }
    }

    [Theory, Row("X4")]
    [MemberData(nameof(TemplateKinds))]
    public async Task Random_names_never_change_the_shape_of_the_path(string operation)
    {
        var random = new Random(20260301);
        using var other = new PathRecorder(ApiMethod.Of(operation).Operation.Result);
        using var client = TestClient.WithToken(other);
        var parameters = ApiMethod.Of(operation).PathParameters.Where(name => TypeOf(ApiMethod.Of(operation), name) == typeof(string)).ToArray();
        var refused = 0;
        for (var round = 0; round < RandomNames; round++)
        {
            var parameter = parameters[random.Next(parameters.Length)];
            var value = string.Concat(random.GetItems(Alphabet, random.Next(12)));
            other.Path = null;
            if (IsRefused(value))
            {
                refused++;
                await Assert.ThrowsAsync<ArgumentException>(() => InvokeAsync(client, operation, parameter, value));
                Assert.Null(other.Path);
            }
            else
            {
                await InvokeAsync(client, operation, parameter, value);
                AssertSegments(operation, parameter, value, other.Path!);
            }
        }

        // Neither half of the test is empty.
        Assert.InRange(refused, RandomNames / 20, RandomNames * 19 / 20);
    }

    private static void AssertSegments(string operation, string parameter, string value, string path)
    {
        var template = ApiMethod.Of(operation).Operation.PathTemplate.Split('/');
        var segments = path.Split('/');
        Assert.Equal(template.Length, segments.Length);
        for (var index = 0; index < template.Length; index++)
        {
            if (template[index] == $"{{{parameter}}}")
            {
                Assert.Equal(value, Uri.UnescapeDataString(segments[index]));
            }
            else if (KindOf(template[index]) != "{}")
            {
                Assert.Equal(template[index], segments[index]);
            }
        }
    }

    /// <summary>Written anew here, so that a mistake in the client's rule is not repeated.</summary>
    private static bool IsRefused(string value)
        => value.All(char.IsWhiteSpace) || value.All(letter => letter == '.') || value.Any(char.IsControl) || value.EnumerateRunes().Any(rune => rune == Rune.ReplacementChar);

    private static string KindOf(string segment) => segment is ['{', ..] ? "{}" : segment;

    private static Type TypeOf(ApiMethod method, string parameter) => method.Method.GetParameters().Single(candidate => candidate.Name == parameter).ParameterType;

    private static Task<object?> InvokeAsync(ApinizerClient client, string operation, string parameter, object? value)
        => ApiMethod.Of(operation).InvokeAsync(client, new Dictionary<string, object?> { [parameter] = value }, TestContext.Current.CancellationToken);
}
