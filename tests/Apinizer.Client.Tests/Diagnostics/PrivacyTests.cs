namespace Apinizer.Client.Tests.Diagnostics;

/// <summary>What belongs to the user stays out of telemetry and logs: names of projects and credentials, and whatever the server says of them.</summary>
public sealed class PrivacyTests : IDisposable
{
    private const string Name = "private-name";

    private readonly OpenTelemetryRecorder _recorder = new();
    private readonly ListLogger _log = new();
    private readonly ManualTime _time = new();

    public static TheoryData<string> AnswerNames => [.. Said.Keys];

    private static Dictionary<string, Func<SentRequest, HttpResponseMessage>> Said { get; } = new()
    {
        ["success"] = _ => Answers.Json($$"""{"status":"SUCCESS","resultMessage":"{{Name}} is done."}"""),
        ["refusal"] = _ => Answers.Failure($"Project (name: {Name}) was not found!"),
        ["error code"] = _ => Answers.Json($$"""{"error":"{{Name}}","error_description":"{{Name}}"}""", HttpStatusCode.InternalServerError),
        ["failed deployment"] = _ => Answers.Json($$"""{"status":"SUCCESS","deploymentResult":{"success":false,"message":"{{Name}}","detailList":[{"envName":"{{Name}}","success":false } ] } }"""),
        ["reason phrase"] = _ => new HttpResponseMessage(HttpStatusCode.BadGateway) { ReasonPhrase = Name, Content = new ByteArrayContent([]) },
        ["broken connection"] = _ => throw new HttpRequestException(HttpRequestError.ResponseEnded, Name),
        ["a handler's own error"] = _ => throw new InvalidOperationException(Name),
    };

    public void Dispose()
    {
        _recorder.Dispose();
        _log.Dispose();
    }

    [Theory, Row("L1")]
    [MemberData(nameof(AnswerNames))]
    public async Task No_name_of_the_user_is_exported_or_logged(string answer)
    {
        using var manager = new FakeManager().AnswerCall(Said[answer]);
        using var client = TestClient.WithPassword(manager, _time, options => (options.BaseUrl, options.Username, options.MaxAttempts) = (_recorder.BaseUrl, Name, 2), _log);

        foreach (var method in ApiMethod.All)
        {
            var names = method.Method.GetParameters().Where(parameter => parameter.ParameterType == typeof(string)).ToDictionary(parameter => parameter.Name!, _ => (object?)Name);
            var call = method.InvokeAsync(client, names, TestContext.Current.CancellationToken);
            await _time.RunAsync(call, horizon: TimeSpan.FromSeconds(1));
            await Record.ExceptionAsync(async () => (await call as IDisposable)?.Dispose());
        }

        var exported = _recorder.Texts().ToList();
        Assert.Contains(manager.Calls, request => request.Path.Contains(Name, StringComparison.Ordinal));
        Assert.Equal(ApiMethod.All.Select(method => method.Operation.Id).Order(StringComparer.Ordinal), _recorder.CallSpans.Select(span => span.DisplayName).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(exported, text => text.Contains(Name, StringComparison.Ordinal));
        Assert.DoesNotContain(_log.Lines.Concat(_log.Scopes), line => line.Contains(Name, StringComparison.Ordinal));
    }
}
