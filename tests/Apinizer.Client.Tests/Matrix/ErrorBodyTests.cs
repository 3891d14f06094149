using System.Text;

namespace Apinizer.Client.Tests.Matrix;

/// <summary>Error answers, whatever their body is.</summary>
public sealed class ErrorBodyTests
{
    public static TheoryData<string, string?> Bodies => new()
    {
        { "", null },
        { "<html><body>Bad Request</body></html>", null },
        { "[]", null },
        { "[{\"message\":\"No\"}]", null },
        { "null", null },
        { "plain words", null },
        { "{\"status\":", null },
        { """{"status":"FAILURE","resultMessage":"Port (0) is not valid!"}""", "Port (0) is not valid!" },
        { """{"resultMessage":"Port (0) is not valid!","status":"FAILURE"}""", "Port (0) is not valid!" },
        { """{"error":"bad_request","error_description":"Port (0) is not valid!"}""", "Port (0) is not valid!" },
        { """{"status":"FAIL","message":"Port (0) is not valid!"}""", "Port (0) is not valid!" },
        { """{"detail":"Port (0) is not valid!"}""", "Port (0) is not valid!" },
        { """{"deploymentResult":{"detail":"Port (0) is not valid!"}}""", "Port (0) is not valid!" },
        { """{"timestamp":"2026-03-01T12:00:00Z","status":400,"error":"Bad Request","path":"/apiops"}""", null },
        { """{"status":"FAILURE","resultMessage":{"tr":"Olmaz"}}""", """{"tr":"Olmaz"}""" },
        { """{"status":"FAILURE","resultMessage":null,"message":"Port (0) is not valid!"}""", "Port (0) is not valid!" },
        { """{"status":"FAILURE","resultMessage":"line one\r\nline two\u001b[31m"}""", "line one  line two [31m" },
        { """{"status":"FAILURE","resultMessage":"\ud800"}""", null },
    };

    [Theory, Row("B12"), Row("L3")]
    [MemberData(nameof(Bodies))]
    public async Task An_error_is_typed_and_keeps_the_words_of_the_server(string body, string? text)
    {
        var error = await FailAsync(new StringContent(body));

        Assert.Equal(HttpStatusCode.BadRequest, error.StatusCode);
        Assert.Equal(ApinizerErrorKind.Validation, error.Kind);
        Assert.Equal(text, error.ServerMessage);
        Assert.Contains(text ?? "400 Bad Request", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("<html>", error.ToString(), StringComparison.Ordinal);
    }

    [Fact, Row("B12")]
    public async Task Words_in_another_encoding_are_no_reason_to_crash()
        => Assert.Equal(HttpStatusCode.BadRequest, (await FailAsync(new ByteArrayContent(Encoding.Latin1.GetBytes("""{"status":"FAILURE","resultMessage":"Türkçe"}""")))).StatusCode);

    [Fact, Row("B12")]
    public async Task Of_a_huge_body_only_the_beginning_is_read()
    {
        using var body = new OneWayStream(new EndlessText());

        var error = await FailAsync(new StreamContent(body));

        Assert.Equal(HttpStatusCode.BadRequest, error.StatusCode);
        Assert.InRange(body.BytesRead, 1, (64 * 1024) + 1);
    }

    [Fact, Row("B12"), Row("L3")]
    public async Task A_long_text_is_cut()
    {
        var error = await FailAsync(new StringContent($$"""{"status":"FAILURE","resultMessage":"{{new string('x', 50_000)}}"}"""));

        Assert.Equal(new string('x', 1024), error.ServerMessage);
        Assert.InRange(error.Message.Length, 1024, 1300);
    }

    [Fact, Row("L3")]
    public async Task Every_log_entry_is_one_line()
    {
        var text = string.Concat(Enumerable.Repeat("line one\\r\\nforged entry\\u001b[31m ", 30_000));
        using var log = new ListLogger();
        using var manager = new FakeManager().AnswerCall(_ => Answers.Json($$"""{"status":"FAILURE","resultMessage":"{{text}}"}""", HttpStatusCode.BadGateway));
        using var client = TestClient.WithToken(manager, new LeapingTime(), loggerFactory: log);

        var error = await Assert.ThrowsAsync<ApinizerApiException>(() => client.Projects.ListAsync(TestContext.Current.CancellationToken));

        Assert.Equal(3, log.Lines.Count(line => line.Contains("projects.list failed at attempt", StringComparison.Ordinal)));
        Assert.All(log.Lines.Append(error.Message), line =>
        {
            Assert.DoesNotContain(line, char.IsControl);
            Assert.InRange(line.Length, 1, 2_000);
        });
    }

    private static async Task<ApinizerApiException> FailAsync(HttpContent body)
    {
        using var manager = new FakeManager().AnswerCall(_ => new HttpResponseMessage(HttpStatusCode.BadRequest) { Content = body });
        using var client = TestClient.WithToken(manager);
        return await Assert.ThrowsAsync<ApinizerApiException>(() => client.Credentials.DeleteAsync("shop", "jane", TestContext.Current.CancellationToken));
    }
}
