namespace Apinizer.Client.Tests.Matrix;

/// <summary>The password is a person's, and wrong ones lock the account: a rejected one is not tried again and again.</summary>
public sealed class RejectedCredentialsTests(ITestOutputHelper output)
{
    private readonly ManualTime _time = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory(Timeout = 60_000), Row("T5")]
    [InlineData(Many.Times, 401, """{"error":"unauthorized_client","error_description":"Bad credentials"}""", "Bad credentials")]
    [InlineData(300, 400, """{"error":"invalid_client","error_description":"Bad client credentials"}""", "Bad client credentials")]
    [InlineData(300, 401, """{"status":"FAILURE","resultMessage":"User is locked"}""", "User is locked")]
    [InlineData(300, 200, """{"status":"FAILURE","resultMessage":"User account is disabled"}""", "User account is disabled")]
    public async Task All_callers_of_a_day_send_a_rejected_password_twice(int callers, int status, string body, string serverText)
    {
        var asked = new List<TimeSpan>();
        using var manager = new FakeManager().AnswerToken(_ =>
        {
            asked.Add(_time.Elapsed);
            return Answers.Json(body, (HttpStatusCode)status);
        });
        using var client = TestClient.WithPassword(manager, _time);

        for (var caller = 0; caller < callers; caller++)
        {
            var error = await Assert.ThrowsAsync<ApinizerAuthenticationException>(() => client.Projects.ListAsync(Ct));
            Assert.True(error.CredentialsRejected);
            Assert.Contains(serverText, error.Message, StringComparison.Ordinal);
            _time.Advance(TimeSpan.FromHours(24) / callers);
        }

        Assert.Equal(2, asked.Count);
        Assert.InRange(asked[1], TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(10));
        Assert.Empty(manager.Calls);
        output.WriteLine($"{callers} callers over {_time.Elapsed}: {asked.Count} token requests.");
    }

    [Theory, Row("T20")]
    [InlineData("""{"status":"FAILURE","resultMessage":"Bad credentials"}""")]
    [InlineData("""{"error":"unauthorized_client","error_description":"Bad credentials"}""")]
    public async Task Both_forms_of_an_error_lead_to_the_same_exception(string body)
    {
        using var manager = new FakeManager().AnswerToken(_ => Answers.Json(body, HttpStatusCode.Unauthorized));
        using var client = TestClient.WithPassword(manager, _time);

        var error = await Assert.ThrowsAsync<ApinizerAuthenticationException>(() => client.Projects.ListAsync(Ct));

        Assert.Equal("Bad credentials", error.ServerMessage);
        Assert.True(error.CredentialsRejected);
        Assert.Equal(ApinizerErrorKind.Authentication, error.Kind);
        Assert.Contains("Username and Password", error.Message, StringComparison.Ordinal);
        Assert.Contains("five minutes", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_proxy_that_gives_up_waiting_does_not_reject_the_password()
    {
        using var manager = new FakeManager().AnswerToken(_ => Answers.Status(HttpStatusCode.RequestTimeout), _ => Answers.Token());
        using var client = TestClient.WithPassword(manager, _time);

        var call = client.Projects.ListAsync(Ct);
        await _time.RunAsync(call, horizon: TimeSpan.FromSeconds(1));

        Assert.Empty(await call);
        Assert.Equal(2, manager.TokenRequests.Count);
    }

    [Fact]
    public async Task A_password_that_is_accepted_at_the_second_try_works_from_then_on()
    {
        using var manager = new FakeManager().AnswerToken(_ => Answers.Failure("User is locked", HttpStatusCode.Unauthorized), _ => Answers.Token());
        using var client = TestClient.WithPassword(manager, _time);
        await Assert.ThrowsAsync<ApinizerAuthenticationException>(() => client.Projects.ListAsync(Ct));

        _time.Advance(TimeSpan.FromMinutes(5));

        Assert.Empty(await client.Projects.ListAsync(Ct));
    }
}
