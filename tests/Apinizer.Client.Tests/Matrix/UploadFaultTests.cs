using System.Text;
using System.Text.RegularExpressions;

namespace Apinizer.Client.Tests.Matrix;

/// <summary>Files whose name or whose source is not what an upload needs.</summary>
public sealed partial class UploadFaultTests
{
    public static TheoryData<string, bool, bool> Sources =>
        [.. from operation in new[] { "apiProxies.createFromFile", "apiProxies.updateFromFile" } from canSeek in new[] { true, false } from isFileFault in new[] { true, false } select (operation, canSeek, isFileFault)];

    [Theory, Row("B13")]
    [InlineData("şema ığüşöç.json")]
    [InlineData("日本語.yaml")]
    [InlineData("😀.json")]
    [InlineData("a;b=c.json")]
    [InlineData("x; name=evil.json")]
    [InlineData("it's 100%.json")]
    [InlineData("a,b.json")]
    [InlineData("\u2028.json")]
    public async Task A_file_name_arrives_as_it_is_and_adds_no_header(string name)
    {
        await using var server = await ScriptedServer.AnswerJsonAsync(Answers.Success);
        using var client = server.Connect();

        await ApiMethod.Of("apiProxies.createFromFile").InvokeAsync(client, File(FileUpload.FromBytes("x"u8.ToArray(), name)), TestContext.Current.CancellationToken);

        var parts = await server.Call.ReadPartsAsync();
        Assert.Equal(2, parts.Count);
        Assert.Equal(name, Decoded(parts["specFile"].FileName!));
        Assert.Equal(["Content-Disposition", "Content-Disposition", "Content-Type", "Content-Type"], HeaderLine().Matches(Encoding.Latin1.GetString(server.Call.Body)).Select(line => line.Groups[1].Value).Order());
    }

    [Theory, Row("B13")]
    [InlineData("")]
    [InlineData("a\"b.json")]
    [InlineData("a\r\nX-Injected: 1")]
    [InlineData("a\nb.json")]
    [InlineData("a\0b.json")]
    [InlineData("folder/a.json")]
    [InlineData("folder\\a.json")]
    [InlineData("=?utf-8?B?Li4vZXZpbA==?=")] // A server that decodes it gets ../evil.
    public void A_file_name_that_could_break_out_of_its_header_is_refused(string name)
        => Assert.Equal("fileName", Assert.Throws<ArgumentException>(() => FileUpload.FromBytes([1], name)).ParamName);

    [Theory, Row("B13")]
    [MemberData(nameof(Sources))]
    public async Task A_source_that_fails_half_way_is_the_cause_and_is_not_read_again(string operation, bool canSeek, bool isFileFault)
    {
        Exception failure = isFileFault ? new IOException("The share is gone.") : new InvalidOperationException("The source is broken.");
        await using var source = new FailingStream(200_000, canSeek, failure);
        using var manager = new FakeManager();
        using var client = TestClient.WithToken(manager, new LeapingTime());

        var error = await FailAsync(client, operation, source);

        Assert.Same(failure, error.InnerException);
        Assert.Contains("spec.json could not be read to its end", error.Message, StringComparison.Ordinal);
        Assert.Contains(failure.Message, error.Message, StringComparison.Ordinal);
        Assert.Equal((1, 1), (source.Begun, error.Attempts.Count));
        Assert.Empty(manager.Calls);
    }

    [Theory, Row("B13")]
    [MemberData(nameof(Sources))]
    public async Task Over_the_wire_it_is_the_same(string operation, bool canSeek, bool isFileFault)
    {
        Exception failure = isFileFault ? new IOException("The share is gone.") : new InvalidOperationException("The source is broken.");
        await using var source = new FailingStream(2_000_000, canSeek, failure);
        await using var server = await ScriptedServer.AnswerJsonAsync(Answers.Success);
        using var client = server.Connect(options => options.TimeProvider = new LeapingTime());

        var error = await FailAsync(client, operation, source);

        Assert.Same(failure, error.InnerException);
        Assert.Equal((1, 1), (source.Begun, error.Attempts.Count));
        Assert.Empty(server.Calls);
    }

    private static async Task<ApinizerException> FailAsync(ApinizerClient client, string operation, Stream source)
    {
        var error = await Assert.ThrowsAsync<ApinizerException>(
            () => ApiMethod.Of(operation).InvokeAsync(client, File(FileUpload.FromStream(source, "spec.json")), TestContext.Current.CancellationToken));
        Assert.Equal((ApinizerErrorKind.Validation, operation), (error.Kind, error.Operation?.Id));
        return error;
    }

    private static Dictionary<string, object?> File(FileUpload file) => new() { ["specFile"] = file };

    /// <summary>Names with other letters than ASCII travel as RFC 2047 says.</summary>
    private static string Decoded(string name)
        => EncodedWord().Match(name) is { Success: true } word ? Encoding.UTF8.GetString(Convert.FromBase64String(word.Groups[1].Value)) : name;

    [GeneratedRegex(@"^=\?utf-8\?B\?(.*)\?=$")]
    private static partial Regex EncodedWord();

    [GeneratedRegex(@"^([\w-]+): ", RegexOptions.Multiline)]
    private static partial Regex HeaderLine();
}
