using System.Net.Http.Headers;
using System.Text;

namespace Apinizer.Client.Tests.Matrix;

/// <summary>2xx answers that are none of the Management API, or come damaged.</summary>
public sealed class UnreadableAnswerTests
{
    private const string ProjectList = """{"status":"SUCCESS","resultList":[{"name":"Mağaza"}]}""";

    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    public static TheoryData<string> Operations => [.. ApiMethod.All.Select(method => method.Operation.Id)];

    [Theory, Row("B1")]
    [MemberData(nameof(Operations))]
    public async Task A_login_page_is_recognised_and_none_of_it_is_shown(string operation)
    {
        var thrown = await Assert.ThrowsAnyAsync<ApinizerException>(() => CallAsync(operation, Answers.Html()));
        var addsUp = thrown.Operation!.Class is OperationClass.Create or OperationClass.Once;
        var error = Assert.IsType<ApinizerResponseException>(addsUp ? thrown.InnerException : thrown);

        Assert.Equal((HttpStatusCode.OK, "text/html"), (error.StatusCode, error.ContentType));
        Assert.Contains("HTTP 200, content type text/html", error.Message, StringComparison.Ordinal);
        Assert.Contains(nameof(ApinizerClientOptions.BaseUrl), error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Sign in", thrown.ToString(), StringComparison.Ordinal);
    }

    [Theory, Row("B2")]
    [MemberData(nameof(Operations))]
    public async Task An_answer_with_nothing_in_it_means_the_same_for_all_operations_of_a_kind(string operation)
    {
        var kind = ApiMethod.Of(operation).Operation.Result;
        var hasContent = kind is ResultKind.Text or ResultKind.File;
        foreach (var (body, isAccepted) in new (byte[]? Body, bool IsAccepted)[]
        {
            (null, kind == ResultKind.Change || hasContent),
            ([], kind == ResultKind.Change || hasContent),
            (" \r\n"u8.ToArray(), kind == ResultKind.Change || hasContent),
            (ByteOrderMark, kind == ResultKind.Change || hasContent),
            ("null"u8.ToArray(), hasContent),
            ("{}"u8.ToArray(), hasContent),
            ("[]"u8.ToArray(), hasContent),
        })
        {
            var response = new HttpResponseMessage(body is null ? HttpStatusCode.NoContent : HttpStatusCode.OK) { Content = body is null ? null : new ByteArrayContent(body) };
            var error = await Record.ExceptionAsync(() => CallAsync(operation, response));

            Assert.True(isAccepted ? error is null : error is ApinizerException, $"'{(body is null ? "204" : Encoding.UTF8.GetString(body))}' gave {error?.GetType().Name ?? "no error"}: {error?.Message}");
        }
    }

    [Theory, Row("B3")]
    [InlineData("credentials.create", 1)]
    [InlineData("credentials.update", 2)]
    [InlineData("apiProxies.settings.updateKeys", 4)]
    [InlineData("projects.list", 4)]
    public async Task A_cut_answer_is_asked_for_again_only_where_that_does_no_harm(string operation, int requests)
    {
        using var manager = new FakeManager().AnswerCall(_ => Answers.Json("""{"status":"SUCCESS","resultList":[{"name":"""));
        using var client = TestClient.WithToken(manager, new LeapingTime());

        var error = await Assert.ThrowsAnyAsync<ApinizerException>(() => ApiMethod.Of(operation).InvokeAsync(client, cancellationToken: TestContext.Current.CancellationToken));

        Assert.Equal(requests, manager.Calls.Count);
        Assert.Equal(requests == 1 ? ApinizerErrorKind.OutcomeUnknown : ApinizerErrorKind.UnexpectedResponse, error.Kind);
    }

    [Theory, Row("B4")]
    [InlineData(null)]
    [InlineData("text/plain")]
    [InlineData("application/octet-stream")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("application/json; charset=no-such-charset")]
    [InlineData("nonsense")]
    public async Task JSON_is_read_whatever_it_calls_itself(string? contentType)
    {
        var projects = Assert.IsAssignableFrom<IReadOnlyList<Project>>(await CallAsync("projects.list", Labelled(Encoding.UTF8.GetBytes(ProjectList), contentType)));

        Assert.Equal("Mağaza", Assert.Single(projects).Name);
    }

    [Fact, Row("B4")]
    public async Task A_byte_order_mark_is_no_hindrance()
        => Assert.NotNull(await CallAsync("projects.list", Labelled([.. ByteOrderMark, .. Encoding.UTF8.GetBytes(ProjectList)], "application/json")));

    public static TheoryData<string, string> Damaged =>
    [
        ("UTF-16", Convert.ToBase64String(Encoding.Unicode.GetBytes(ProjectList))),
        ("Latin letters in a name", Convert.ToBase64String(Encoding.Latin1.GetBytes("""{"status":"SUCCESS","resultList":[{"name":"Türkçe"}]}"""))),
        ("Latin letters in the status", Convert.ToBase64String(Encoding.Latin1.GetBytes("""{"status":"ÖK","resultList":[]}"""))),
        ("Latin letters in a message", Convert.ToBase64String(Encoding.Latin1.GetBytes("""{"status":"FAILURE","resultMessage":"Başarısız é"}"""))),
        ("half a surrogate pair in a name", Convert.ToBase64String("""{"status":"SUCCESS","resultList":[{"name":"\ud800"}]}"""u8)),
        ("half a surrogate pair in a message", Convert.ToBase64String("""{"status":"FAILURE","resultMessage":"\ud800"}"""u8)),
        ("half a surrogate pair in the deployment", Convert.ToBase64String("""{"status":"FAILURE","deploymentResult":{"detail":"\ud800"}}"""u8)),
        ("half a surrogate pair in a member's name", Convert.ToBase64String("""{"status":"SUCCESS","\ud800":1,"resultList":[{"name":1}]}"""u8)),
        ("a list where an object belongs", Convert.ToBase64String("""[{"name":"shop"}]"""u8)),
        ("a text in place of the list", Convert.ToBase64String("""{"status":"SUCCESS","resultList":"none"}"""u8)),
        ("a number in place of an object", Convert.ToBase64String("""{"status":"SUCCESS","resultList":[1]}"""u8)),
        ("a value of the wrong type", Convert.ToBase64String("""{"status":"SUCCESS","resultList":[{"tags":{}}]}"""u8)),
        ("something behind the end", Convert.ToBase64String("""{"status":"SUCCESS","resultList":[]} {}"""u8)),
        ("nesting without end", Convert.ToBase64String(Encoding.UTF8.GetBytes($$"""{"status":"SUCCESS","resultList":{{new string('[', 10_000)}}"""))),
    ];

    [Theory, Row("B4"), Row("B5"), Row("B6")]
    [MemberData(nameof(Damaged))]
    public async Task What_does_not_fit_is_a_typed_error(string what, string base64)
    {
        var error = await Record.ExceptionAsync(() => CallAsync("projects.list", Labelled(Convert.FromBase64String(base64), "application/json")));

        Assert.True(error is ApinizerException, $"{what}: {error}");
    }

    [Theory, Row("B4")]
    [InlineData("""{"status":"SUCCESS","deploymentResult":{"success":true,"detailList":[{"envName":"\ud800","success":true}]}}""")]
    [InlineData("""{"status":"SUCCESS","deploymentResult":{"success":true,"deployedEnvironments":["\ud800"]}}""")]
    [InlineData("""{"status":"SUCCESS","deploymentResult":{"success":true,"message":"\udc00"}}""")]
    public async Task A_damaged_text_in_a_deployment_report_does_not_hide_that_the_change_was_made(string answer)
        => Assert.IsType<OperationResult>(await CallAsync("credentials.delete", Answers.Json(answer)));

    [Theory, Row("B5")]
    [InlineData("""{"status":"SUCCESS","resultList":[null]}""")]
    [InlineData("""{"status":"SUCCESS","resultList":[]}""")]
    [InlineData("""{"status":"SUCCESS","resultList":[{},{}]}""")]
    [InlineData("""{"status":"SUCCESS","resultList":null}""")]
    [InlineData("""{"status":"SUCCESS"}""")]
    public async Task One_object_is_one_object(string answer)
        => await Assert.ThrowsAsync<ApinizerResponseException>(() => CallAsync("apiProxies.get", Answers.Json(answer)));

    [Theory, Row("B5")]
    [InlineData("""{"status":"SUCCESS","resultList":[{"name":"orders"}],"resultCount":1}""")]
    [InlineData("""{"resultCount":1,"resultList":{"name":"orders"},"status":"SUCCESS"}""")]
    [InlineData("""{"result":{"name":"orders"}}""")]
    public async Task One_object_is_read_from_a_list_of_one_or_by_itself(string answer)
        => Assert.Equal("orders", Assert.IsType<ApiProxies.ApiProxy>(await CallAsync("apiProxies.get", Answers.Json(answer))).Name);

    [Theory, Row("B6")]
    [InlineData("""{"status":"FAILURE","status":"SUCCESS","resultList":[{"name":"first","name":"second"}]}""")]
    [InlineData("""{"resultList":[{"name":"first"}],"status":"SUCCESS","resultList":[{"name":"first","name":"second"}]}""")]
    public async Task Of_a_name_that_is_there_twice_the_last_value_counts(string answer)
        => Assert.Equal("second", Assert.Single(Assert.IsAssignableFrom<IReadOnlyList<Project>>(await CallAsync("projects.list", Answers.Json(answer)))).Name);

    [Fact, Row("B6")]
    public async Task Of_a_text_of_a_gigabyte_no_more_than_the_limit_is_read()
    {
        using var body = new OneWayStream(new EndlessText());
        var content = new StreamContent(body);
        content.Headers.ContentLength = 1024 * 1024 * 1024;

        await Assert.ThrowsAsync<ApinizerResponseException>(() => CallAsync("projects.list", new HttpResponseMessage(HttpStatusCode.OK) { Content = content }));

        Assert.InRange(body.BytesRead, 32 * 1024 * 1024, (32 * 1024 * 1024) + 1);
    }

    [Fact, Row("B8")]
    public async Task An_answer_without_end_is_given_up_at_the_limit()
    {
        using var body = new OneWayStream(new EndlessText());
        var response = new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(body) };

        var error = await Assert.ThrowsAsync<ApinizerResponseException>(() => CallAsync("projects.list", response, options => options.MaxResponseBytes = 50_000));

        Assert.Contains(nameof(ApinizerClientOptions.MaxResponseBytes), error.Message, StringComparison.Ordinal);
        Assert.InRange(body.BytesRead, 50_000, 50_001);
    }

    private static HttpResponseMessage Labelled(byte[] body, string? contentType)
    {
        var content = new ByteArrayContent(body);
        if (contentType is not null && !MediaTypeHeaderValue.TryParse(contentType, out _))
        {
            content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        }
        else if (contentType is not null)
        {
            content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        }

        return new HttpResponseMessage(HttpStatusCode.OK) { Content = content };
    }

    private static async Task<object?> CallAsync(string operation, HttpResponseMessage answer, Action<ApinizerClientOptions>? configure = null)
    {
        using var manager = new FakeManager().AnswerCall(_ => answer);
        using var client = TestClient.WithToken(manager, configure: options =>
        {
            options.RetryMode = RetryMode.Off;
            configure?.Invoke(options);
        });
        return await ApiMethod.Of(operation).InvokeAsync(client, cancellationToken: TestContext.Current.CancellationToken);
    }
}
