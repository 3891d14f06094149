using System.Security.Cryptography;
using Apinizer.Client.ApiProxies;
using Apinizer.Client.Credentials;

namespace Apinizer.Client.Tests.Matrix;

/// <summary>A 401 in the middle of things: the token was revoked, or it was never about the token.</summary>
public sealed class RejectedTokenTests
{
    private readonly ManualTime _time = new();
    private readonly TokenIssuer _tokens = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact, Row("U1")]
    public async Task A_thousand_calls_whose_token_is_revoked_in_flight_share_one_new_token()
    {
        const int Count = 1_000;
        using var allArrived = new CountdownEvent(Count);
        var release = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var manager = _tokens.AtWork();
        using var client = TestClient.WithPassword(manager, _time);
        await client.Projects.ListAsync(Ct);
        manager.Gate = (request, _) =>
        {
            if (!request.IsTokenRequest && !release.Task.IsCompleted && allArrived.Signal())
            {
                _tokens.Revoke();
                release.SetResult();
            }

            return request.IsTokenRequest ? Task.CompletedTask : release.Task;
        };

        await Task.WhenAll(await Callers.StartAsync(Count, _ => client.Projects.ListAsync(Ct)));

        Assert.Equal(1 + 1, manager.TokenRequests.Count);
        Assert.Equal(1 + (2 * Count), manager.Calls.Count);
    }

    [Fact, Row("U2")]
    public async Task An_endless_401_costs_one_token_and_one_replay_and_says_what_the_server_said()
    {
        using var manager = _tokens.AtWork();
        using var client = TestClient.WithPassword(manager, _time);
        await client.Projects.ListAsync(Ct);
        manager.AnswerCall(_ => Answers.InvalidToken());

        var error = await Assert.ThrowsAsync<ApinizerAuthenticationException>(() => client.Credentials.ListAsync("MyProject", Ct));

        Assert.Contains("Token is not valid!", error.Message, StringComparison.Ordinal);
        Assert.Equal("Token is not valid!", error.ServerMessage);
        Assert.False(error.CredentialsRejected);
        Assert.Equal("credentials.list", error.Operation?.Id);
        Assert.Equal(1 + 2, manager.Calls.Count);
        Assert.Equal(1 + 1, manager.TokenRequests.Count);
        Assert.Equal(["Bearer token-1", "Bearer token-1", "Bearer token-2"], manager.Calls.Select(call => call.Authorization));
    }

    [Fact, Row("U3")]
    public async Task An_endless_401_for_everybody_costs_three_tokens_in_a_minute()
    {
        using var manager = _tokens.AtWork().AnswerCall(_ => Answers.InvalidToken());
        using var client = TestClient.WithPassword(manager, _time);

        for (var call = 0; call < Many.Times; call++)
        {
            await Assert.ThrowsAsync<ApinizerAuthenticationException>(() => client.Projects.ListAsync(Ct));
            _time.Advance(TimeSpan.FromMinutes(1) / Many.Times);
        }

        Assert.Equal(TimeSpan.FromMinutes(1), _time.Elapsed);
        Assert.InRange(manager.TokenRequests.Count, 2, 3);
    }

    [Fact, Row("U4")]
    public async Task A_rejected_creation_is_sent_once_more_with_the_same_body()
    {
        var created = 0;
        using var manager = _tokens.AtWork(_ =>
        {
            created++;
            return Answers.Ok();
        });
        using var client = TestClient.WithPassword(manager, _time);
        await client.Projects.ListAsync(Ct);
        created = 0;
        _tokens.Revoke();

        await client.Credentials.CreateAsync(
            "MyProject", new CredentialInput { Username = "partner", Password = "pass phrase", FullName = "A Partner", Email = "partner@example.com" }, Ct);

        var posts = manager.Calls.Where(call => call.Method == HttpMethod.Post).ToList();
        Assert.Equal(2, posts.Count);
        Assert.NotEmpty(posts[0].Body!);
        Assert.Equal(Convert.ToHexString(SHA256.HashData(posts[0].Body!)), Convert.ToHexString(SHA256.HashData(posts[1].Body!)));
        Assert.Equal(posts[0].ContentType, posts[1].ContentType);
        Assert.Equal(1, created);
    }

    [Fact, Row("U5")]
    public async Task An_upload_that_cannot_be_read_twice_is_not_replayed_and_the_next_call_succeeds()
    {
        using var manager = _tokens.AtWork();
        using var client = TestClient.WithPassword(manager, _time);
        await client.Projects.ListAsync(Ct);
        _tokens.Revoke();

        var upload = FileUpload.FromStream(new OneWayStream("openapi: 3.0.3"u8.ToArray()), "petstore.yaml");
        var error = await Assert.ThrowsAsync<ApinizerAuthenticationException>(() => CreateFromFileAsync(client, upload));
        Assert.Contains("Token is not valid!", error.Message, StringComparison.Ordinal);
        Assert.Contains("cannot be sent twice", error.Message, StringComparison.Ordinal);
        Assert.Single(manager.Calls, call => call.Method == HttpMethod.Post);

        await CreateFromFileAsync(client, FileUpload.FromStream(new OneWayStream("openapi: 3.0.3"u8.ToArray()), "petstore.yaml"));
        Assert.Equal(1 + 1, manager.TokenRequests.Count);
        Assert.Equal(2, manager.Calls.Count(call => call.Method == HttpMethod.Post));
    }

    [Fact, Row("U6")]
    public async Task A_password_that_is_rejected_at_the_renewal_is_not_sent_again()
    {
        using var manager = new FakeManager()
            .AnswerToken(_ => Answers.Token(), _ => Answers.Failure("User is locked", HttpStatusCode.Unauthorized))
            .AnswerCall(_ => Answers.InvalidToken());
        using var client = TestClient.WithPassword(manager, _time);

        for (var call = 0; call < 100; call++)
        {
            var error = await Assert.ThrowsAsync<ApinizerAuthenticationException>(() => client.Projects.ListAsync(Ct));
            Assert.True(error.CredentialsRejected);
            Assert.Equal("User is locked", error.ServerMessage);
        }

        Assert.Single(manager.Calls);
        Assert.Equal(1 + 1, manager.TokenRequests.Count);
    }

    [Fact, Row("U7")]
    public async Task The_replay_neither_costs_an_attempt_nor_gives_one()
    {
        using var manager = new FakeManager()
            .AnswerToken(_ => Answers.Token("first"), _ => Answers.Token("second"))
            .AnswerCall(_ => Answers.InvalidToken(), _ => Answers.Status(HttpStatusCode.ServiceUnavailable), _ => Answers.Status(HttpStatusCode.ServiceUnavailable), _ => Answers.Ok());
        using var client = TestClient.WithPassword(manager, _time, options => options.MaxAttempts = 3);

        var call = client.Projects.ListAsync(Ct);
        await _time.RunAsync(call, horizon: TimeSpan.FromSeconds(1));
        await call;

        Assert.Equal(4, manager.Calls.Count);
        Assert.Equal(1 + 1, manager.TokenRequests.Count);
    }

    [Fact, Row("U8")]
    public async Task A_401_of_something_in_front_of_the_server_names_its_content_type()
    {
        using var manager = new FakeManager().AnswerToken(_ => Answers.Token("first"), _ => Answers.Token("second")).AnswerCall(_ => Answers.Html(HttpStatusCode.Unauthorized));
        using var client = TestClient.WithPassword(manager, _time);

        var error = await Assert.ThrowsAsync<ApinizerAuthenticationException>(() => client.Projects.ListAsync(Ct));

        Assert.Contains("text/html", error.Message, StringComparison.Ordinal);
        Assert.Equal(2, manager.Calls.Count);
    }

    [Theory]
    [InlineData("Admin role required")]
    [InlineData("User does not have privilege to access admin settings!")]
    [InlineData("Unauthorized API Access!")]
    public async Task A_401_about_a_role_costs_no_token(string text)
    {
        using var manager = _tokens.AtWork().AnswerCall(_ => Answers.Failure(text, HttpStatusCode.Unauthorized));
        using var client = TestClient.WithPassword(manager, _time);

        var error = await Assert.ThrowsAsync<ApinizerApiException>(() => client.Environments.ListAllAsync(Ct));

        Assert.Equal(ApinizerErrorKind.PermissionDenied, error.Kind);
        Assert.Contains(text, error.Message, StringComparison.Ordinal);
        Assert.Single(manager.TokenRequests);
        Assert.Single(manager.Calls);
    }

    [Fact]
    public async Task A_rejected_personal_token_is_sent_once_and_its_setting_is_named()
    {
        using var manager = new FakeManager().AnswerCall(_ => Answers.InvalidToken());
        using var client = TestClient.WithToken(manager, _time);

        var error = await Assert.ThrowsAsync<ApinizerAuthenticationException>(() => client.Projects.ListAsync(Ct));

        Assert.Contains("from Token", error.Message, StringComparison.Ordinal);
        Assert.Single(manager.Requests);
    }

    private static Task<OperationResult> CreateFromFileAsync(ApinizerClient client, FileUpload upload)
        => client.ApiProxies.CreateFromFileAsync("MyProject", new ApiProxyFromFileInput { ApiProxyName = "petstore-api", ApiProxyCreationType = ApiProxySpecType.OpenApi }, upload, Ct);

    private sealed class OneWayStream(byte[] content) : MemoryStream(content)
    {
        public override bool CanSeek => false;
    }
}
