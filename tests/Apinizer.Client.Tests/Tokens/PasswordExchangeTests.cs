using Microsoft.Extensions.Logging.Abstractions;

namespace Apinizer.Client.Tests.Tokens;

/// <summary>The request that turns user name and password into a token, and what its failures mean.</summary>
public sealed class PasswordExchangeTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("https://manager.example.com")]
    [InlineData("https://manager.example.com/")]
    [InlineData("https://manager.example.com/tools/")]
    public async Task It_goes_to_the_token_endpoint_as_a_form_and_without_a_token(string baseUrl)
    {
        using var manager = new FakeManager();
        using var client = TestClient.WithPassword(manager, configure: options => options.BaseUrl = new Uri(baseUrl));

        await client.Projects.ListAsync(Ct);

        var request = Assert.Single(manager.TokenRequests);
        Assert.Equal($"{baseUrl.TrimEnd('/')}/apiops/auth/token", request.Uri.AbsoluteUri);
        Assert.Equal((HttpMethod.Post, "application/x-www-form-urlencoded", null), (request.Method, request.ContentType, request.Authorization));
        Assert.Equal("grant_type=client_credentials&client_id=automation&client_secret=correct+horse+battery+staple", request.Text);
    }

    [Theory]
    [InlineData(408, 2)]
    [InlineData(500, 2)]
    [InlineData(502, 2)]
    [InlineData(503, 2)]
    [InlineData(504, 2)]
    [InlineData(403, 1)]
    [InlineData(404, 1)]
    [InlineData(429, 1)]
    [InlineData(501, 1)]
    public async Task Only_what_may_pass_is_tried_once_more(int status, int requests)
    {
        var (error, manager) = await FailAsync(_ => Answers.Status((HttpStatusCode)status));

        Assert.Equal(requests, manager.TokenRequests.Count);
        Assert.False(error.CredentialsRejected);
        Assert.Contains("No token could be had: ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pause_that_the_endpoint_asks_for_is_not_broken_by_a_second_try()
    {
        var (_, manager) = await FailAsync(_ => Answers.Status(HttpStatusCode.ServiceUnavailable, Second));

        Assert.Single(manager.TokenRequests);
    }

    [Fact]
    public async Task The_second_try_follows_within_a_second_and_not_for_all_clients_at_once()
    {
        var waits = new List<TimeSpan>();
        for (var client = 0; client < 50; client++)
        {
            var time = new LeapingTime();
            await FailAsync(_ => Answers.Status(HttpStatusCode.BadGateway), time);
            waits.Add(time.Elapsed);
        }

        Assert.All(waits, wait => Assert.InRange(wait, TimeSpan.Zero, Second));
        Assert.Contains(waits, wait => wait < Second / 2);
        Assert.Contains(waits, wait => wait > Second / 2);
    }

    [Fact]
    public async Task A_broken_connection_names_the_endpoint()
    {
        var (error, manager) = await FailAsync(_ => throw new IOException("The connection broke."));

        Assert.Equal(2, manager.TokenRequests.Count);
        Assert.Contains("The token endpoint https://manager.example.com/apiops/auth/token did not answer: The connection broke.", error.Message, StringComparison.Ordinal);
        Assert.IsType<IOException>(Assert.IsType<ApinizerConnectionException>(error.InnerException).InnerException);
    }

    [Fact]
    public async Task Whoever_gives_up_is_not_taken_for_a_fault_and_causes_no_second_try()
    {
        using var server = new SilentServer();
        using var http = new HttpMessageInvoker(server);
        using var giveUp = new CancellationTokenSource();
        var options = new ApinizerClientOptions { BaseUrl = new Uri("https://manager.example.com"), Username = "automation", Password = "secret", TimeProvider = new ManualTime() };
        var getting = ClientParts.CreateTokenProvider(options, () => http, NullLogger.Instance).GetTokenAsync(giveUp.Token);
        await server.ArrivedAsync(1);

        await giveUp.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => getting);
        Assert.Equal(1, server.Arrived);
    }

    [Theory]
    [InlineData(400, """{"error":"invalid_client","error_description":"Bad credentials"}""", "Bad credentials")]
    [InlineData(401, """{"status":"FAILURE","resultMessage":"Bad credentials"}""", "Bad credentials")]
    [InlineData(200, """{"status":"FAILURE","resultMessage":"Bad credentials"}""", "Bad credentials")]
    [InlineData(401, "", null)]
    [InlineData(401, "<html></html>", null)]
    public async Task The_word_of_the_Manager_about_the_credentials_is_final(int status, string body, string? text)
    {
        var (error, manager) = await FailAsync(_ => Answers.Of((HttpStatusCode)status, body, "application/json"));

        Assert.True(error.CredentialsRejected);
        Assert.Equal(text, error.ServerMessage);
        Assert.StartsWith(
            $"The server rejects Username and Password: {text ?? $"HTTP {status}"}. They are not sent again for five minutes, since wrong passwords lock the account.", error.Message, StringComparison.Ordinal);
        Assert.Single(manager.TokenRequests);
    }

    [Theory]
    [InlineData(400, "<html></html>")]
    [InlineData(400, "")]
    [InlineData(403, """{"status":"FAILURE","resultMessage":"Blocked"}""")]
    [InlineData(404, """{"status":"FAILURE","resultMessage":"Nothing here"}""")]
    [InlineData(200, """{"status":"SUCCESS"}""")]
    public async Task What_something_in_between_says_rejects_no_credentials(int status, string body)
        => Assert.False((await FailAsync(_ => Answers.Of((HttpStatusCode)status, body, "text/html"))).Error.CredentialsRejected);

    [Fact]
    public async Task A_password_that_the_server_repeats_is_hidden()
    {
        var (error, _) = await FailAsync(_ => Answers.Failure($"Wrong password {TestClient.Password}", HttpStatusCode.Unauthorized));

        Assert.Equal($"Wrong password {Secret.Mask}", error.ServerMessage);
        Assert.DoesNotContain(TestClient.Password, error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(""" "token_type":"bearer", """)]
    [InlineData(""" "token_type":"BEARER", """)]
    [InlineData(""" "token_type":null, """)]
    [InlineData("")]
    public async Task A_bearer_token_is_one_however_it_is_written(string type)
    {
        using var manager = new FakeManager().AnswerToken(_ => Answers.Json($$"""{{{type}}"access_token":"t"}"""));
        using var client = TestClient.WithPassword(manager);

        await client.Projects.ListAsync(Ct);

        Assert.Equal("Bearer t", Assert.Single(manager.Calls).Authorization);
    }

    private static async Task<(ApinizerAuthenticationException Error, FakeManager Manager)> FailAsync(Func<SentRequest, HttpResponseMessage> answer, TimeProvider? time = null)
    {
        using var manager = new FakeManager().AnswerToken(answer);
        using var client = TestClient.WithPassword(manager, time ?? new LeapingTime());
        var error = await Assert.ThrowsAsync<ApinizerAuthenticationException>(() => client.Projects.ListAsync(Ct));
        Assert.Empty(manager.Calls);
        return (error, manager);
    }
}
