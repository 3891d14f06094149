namespace Apinizer.Client.Tests.Matrix;

/// <summary>What is repeated: the class of the operation decides, and what the failure says about the first attempt.</summary>
public sealed class RepetitionTests
{
    /// <summary>Failures after which nobody knows whether the server acted.</summary>
    private static readonly Dictionary<string, Func<SentRequest, HttpResponseMessage>> Ambiguous = new(TargetPromises.FailuresThatProveNothing)
    {
        ["reset"] = _ => throw new HttpRequestException(HttpRequestError.Unknown, "Connection reset by peer"),
        ["ended"] = _ => throw new HttpRequestException(HttpRequestError.ResponseEnded, "The response ended prematurely"),
        ["client gave up"] = _ => throw new TaskCanceledException("The request was canceled due to the configured HttpClient.Timeout.", new TimeoutException()),
        ["body broken"] = _ => throw new HttpIOException(HttpRequestError.ResponseEnded, "The response ended prematurely"),
        ["500"] = _ => Answers.Failure("Unexpected error", HttpStatusCode.InternalServerError),
        ["500 without text"] = _ => Answers.Status(HttpStatusCode.InternalServerError),
        ["502"] = _ => Answers.Html(HttpStatusCode.BadGateway),
        ["503"] = _ => Answers.Status(HttpStatusCode.ServiceUnavailable),
        ["504"] = _ => Answers.Html(HttpStatusCode.GatewayTimeout),
        ["408"] = _ => Answers.Status(HttpStatusCode.RequestTimeout),
        ["cut object"] = _ => Answers.Json("""{"status":"SUCC"""),
        ["cut list"] = _ => Answers.Json("""{"status":"SUCCESS","resultList":[{"na"""),
    };

    public static TheoryData<string, string> OnceOperations => [.. from operation in Of(OperationClass.Once, OperationClass.Create) from fault in Ambiguous.Keys select (operation, fault)];

    public static TheoryData<string, string> SetOperations => [.. from operation in Of(OperationClass.Set) from fault in Ambiguous.Keys select (operation, fault)];

    [Theory, Row("R7")]
    [MemberData(nameof(TargetPromises.FailuresThatProveThatNothingWasSent), MemberType = typeof(TargetPromises))]
    public async Task A_creation_that_never_left_is_repeated(string fault)
    {
        var created = 0;
        var calls = await RunAsync(
            "credentials.create",
            _ => throw TargetPromises.Failure(fault),
            _ =>
            {
                created++;
                return Answers.Ok();
            });

        Assert.Equal((2, 1), (calls.Count, created));
    }

    [Theory, Row("R8"), Row("R18"), Row("R21")]
    [MemberData(nameof(OnceOperations))]
    public async Task A_change_that_adds_up_is_not_repeated_when_nobody_knows_whether_it_was_made(string operation, string fault)
    {
        var (error, calls) = await FailAsync<ApinizerOutcomeUnknownException>(operation, Ambiguous[fault]);

        Assert.Single(calls);
        Assert.Equal(ApinizerErrorKind.OutcomeUnknown, error.Kind);
        Assert.Contains(operation, error.Message, StringComparison.Ordinal);
        Assert.Contains($"Look with {error.Operation!.VerifyWith}", error.Message, StringComparison.Ordinal);
        Assert.NotNull(error.InnerException);
    }

    [Theory, Row("R15")]
    [MemberData(nameof(SetOperations))]
    public async Task A_change_that_sets_a_state_is_repeated(string operation, string fault)
        => Assert.Equal(2, (await RunAsync(operation, Ambiguous[fault], _ => Answers.Json("""{"status":"SUCCESS","deploymentResult":{"success":true}}"""))).Count);

    [Fact, Row("R15")]
    public async Task Every_attempt_sends_the_same_bytes_and_the_same_correlation_id()
    {
        var calls = await RunAsync("credentials.update", _ => Answers.Status(HttpStatusCode.BadGateway), _ => Answers.Ok());

        Assert.NotEmpty(calls[0].Body!);
        Assert.Equal(calls[0].Body, calls[1].Body);
        Assert.Equal(calls[0].Headers["X-Correlation-Id"], calls[1].Headers["X-Correlation-Id"]);
    }

    [Theory, Row("R16")]
    [InlineData(RetryMode.SafeOnly)]
    [InlineData(RetryMode.Off)]
    public async Task Whoever_fears_lost_updates_can_turn_the_repetition_of_changes_off(RetryMode mode)
    {
        var (_, calls) = await FailAsync<ApinizerApiException>("credentials.update", Ambiguous["502"], options => options.RetryMode = mode);

        Assert.Single(calls);
    }

    [Theory, Row("R16")]
    [InlineData(RetryMode.Default, "A", 2)]
    [InlineData(RetryMode.SafeOnly, "B", 1)]
    public async Task What_another_writer_changed_in_between_is_overwritten_unless_only_reads_are_repeated(RetryMode mode, string stored, int requests)
    {
        var state = "";
        using var manager = new FakeManager().AnswerCall(
            _ =>
            {
                state = "A"; // Stored, but the answer is lost; meanwhile somebody else stores B.
                state = "B";
                throw new HttpRequestException(HttpRequestError.ResponseEnded, "Connection reset by peer");
            },
            _ =>
            {
                state = "A";
                return Answers.Ok();
            });
        using var client = TestClient.WithToken(manager, new LeapingTime(), options => options.RetryMode = mode);

        await Record.ExceptionAsync(() => ApiMethod.Of("credentials.update").InvokeAsync(client, cancellationToken: TestContext.Current.CancellationToken));

        Assert.Equal((stored, requests), (state, manager.Calls.Count));
    }

    [Theory, Row("R7")]
    [InlineData(RetryMode.SafeOnly, 4)]
    [InlineData(RetryMode.Off, 1)]
    public async Task Only_the_mode_off_gives_up_on_what_was_never_sent(RetryMode mode, int attempts)
    {
        var (_, calls) = await FailAsync<ApinizerConnectionException>(
            "credentials.create", _ => throw TargetPromises.Failure("refused"), options => options.RetryMode = mode);

        Assert.Equal(attempts, calls.Count);
    }

    [Fact, Row("R11")]
    public async Task A_name_that_is_taken_is_told_after_one_request()
    {
        var (error, calls) = await FailAsync<ApinizerApiException>("credentials.create", _ => Answers.Failure("Credential (username: jane) is already exist!"));

        Assert.Equal(ApinizerErrorKind.AlreadyExists, error.Kind);
        Assert.Single(calls);
    }

    [Theory, Row("R20")]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(405)]
    [InlineData(409)]
    [InlineData(413)]
    [InlineData(415)]
    [InlineData(422)]
    public async Task What_the_server_decided_is_not_asked_again(int status)
    {
        var (error, calls) = await FailAsync<ApinizerApiException>("apiProxies.get", _ => Answers.Failure("No.", (HttpStatusCode)status));

        Assert.Equal(status, (int)error.StatusCode);
        Assert.Single(calls);
    }

    [Fact, Row("R27")]
    public async Task When_all_attempts_failed_the_last_error_comes_with_the_list_of_attempts()
    {
        var (error, calls) = await FailAsync<ApinizerApiException>("projects.list", _ => Answers.Status(HttpStatusCode.ServiceUnavailable));

        Assert.Equal(4, calls.Count);
        Assert.Equal([1, 2, 3, 4], error.Attempts.Select(attempt => attempt.Number));
        Assert.All(error.Attempts, attempt => Assert.Contains("503", attempt.Reason, StringComparison.Ordinal));
        Assert.All(error.Attempts.SkipLast(1), attempt => Assert.NotNull(attempt.Delay));
        Assert.Null(error.Attempts[^1].Delay);
        Assert.Contains("4 attempts", error.Message, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Of(params OperationClass[] classes) => ApiMethod.All.Where(method => classes.Contains(method.Operation.Class)).Select(method => method.Operation.Id);

    private static async Task<IReadOnlyList<SentRequest>> RunAsync(string operation, params Func<SentRequest, HttpResponseMessage>[] answers)
    {
        var time = new LeapingTime();
        using var manager = new FakeManager().AnswerCall(answers);
        using var client = TestClient.WithToken(manager, time);
        await ApiMethod.Of(operation).InvokeAsync(client, cancellationToken: TestContext.Current.CancellationToken);
        return manager.Calls;
    }

    private static async Task<(TException Error, IReadOnlyList<SentRequest> Calls)> FailAsync<TException>(
        string operation, Func<SentRequest, HttpResponseMessage> answer, Action<ApinizerClientOptions>? configure = null)
        where TException : Exception
    {
        var time = new LeapingTime();
        using var manager = new FakeManager().AnswerCall(answer);
        using var client = TestClient.WithToken(manager, time, configure);
        var error = await Assert.ThrowsAsync<TException>(() => ApiMethod.Of(operation).InvokeAsync(client, cancellationToken: TestContext.Current.CancellationToken));
        return (error, manager.Calls);
    }
}
