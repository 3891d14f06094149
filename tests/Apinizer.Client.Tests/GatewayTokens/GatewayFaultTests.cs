using Apinizer.Client.GatewayTokens;
using static Apinizer.Client.Tests.GatewayTokens.GatewayTokenAnswerTests;

namespace Apinizer.Client.Tests.GatewayTokens;

/// <summary>What is repeated, and what never shows.</summary>
public sealed class GatewayFaultTests
{
    private static readonly string[] Secrets = ["shop-secret", "c2hvcC1rZXk6c2hvcC1zZWNyZXQ=", "users-p4ss&word", "users-p4ss%26word", "refresh-token-1", "access-token-1"];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static TheoryData<string> Issues => ["opaque", "jwt", "refresh", "regenerate"];

    public static TheoryData<string> Reads => ["introspect", "revoke", "metadata", "keys"];

    [Theory]
    [MemberData(nameof(Issues))]
    public async Task A_token_is_asked_for_once_when_the_answer_is_lost(string call)
    {
        using var gateway = new FakeManager().AnswerCall(_ => throw new IOException("cut off"));
        using var client = Connect(gateway, time: new LeapingTime());

        var error = await Assert.ThrowsAsync<ApinizerOutcomeUnknownException>(() => InvokeAsync(client, call));

        Assert.Single(gateway.Calls);
        Assert.StartsWith("gatewayTokens.", error.Operation!.Id, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Issues))]
    public async Task A_token_is_asked_for_again_when_the_gateway_surely_did_nothing(string call)
    {
        using var gateway = new FakeManager().AnswerCall(_ => Answers.Status(HttpStatusCode.ServiceUnavailable, TimeSpan.FromSeconds(1)), _ => Answers.Json("""{"access_token":"a"}"""));
        using var client = Connect(gateway, time: new LeapingTime());

        await InvokeAsync(client, call);

        Assert.Equal(2, gateway.Calls.Count);
        Assert.Equal(gateway.Calls[0].Text, gateway.Calls[1].Text);
    }

    [Theory]
    [MemberData(nameof(Reads))]
    public async Task Everything_else_is_repeated(string call)
    {
        using var gateway = new FakeManager().AnswerCall(
            _ => throw new IOException("cut off"),
            _ => Answers.Json("""{"error":"server_error","error_description":"The token store is temporarily unavailable."}""", HttpStatusCode.ServiceUnavailable),
            _ => Answers.Json("""{"active":false}"""));
        using var client = Connect(gateway, time: new LeapingTime());

        await InvokeAsync(client, call);

        Assert.Equal(3, gateway.Calls.Count);
    }

    [Fact]
    public async Task A_token_that_was_not_revoked_is_an_error()
    {
        using var gateway = new FakeManager().AnswerCall(_ => Answers.Json("""{"error":"server_error","error_description":"The token store is temporarily unavailable."}""", HttpStatusCode.ServiceUnavailable));
        using var client = Connect(gateway, time: new LeapingTime());

        var error = await Assert.ThrowsAsync<ApinizerApiException>(() => client.RevokeAsync("access-token-1", cancellationToken: Ct));

        Assert.Equal((ApinizerErrorKind.Server, 4), (error.Kind, gateway.Calls.Count));
    }

    [Fact]
    public async Task A_rejected_client_is_not_sent_again()
    {
        using var gateway = new FakeManager().AnswerCall(_ => Answers.Json("""{"error":"invalid_client","error_description":"Bad client credentials"}""", HttpStatusCode.Unauthorized));
        using var client = Connect(gateway, time: new LeapingTime());

        await Assert.ThrowsAsync<ApinizerAuthenticationException>(() => client.IntrospectAsync("access-token-1", cancellationToken: Ct));

        Assert.Single(gateway.Calls);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    public async Task An_undefined_scope_is_no_wrong_client_whatever_the_status(int status)
    {
        using var gateway = new FakeManager().AnswerCall(_ => Answers.Json("""{"error":"invalid_scope","error_description":"Requested scope is not available."}""", (HttpStatusCode)status));
        using var client = Connect(gateway);

        var error = await Assert.ThrowsAsync<ApinizerApiException>(() => client.IssueJwtAsync(new ClientCredentialsGrant(["x"]), Ct));

        Assert.Equal(("invalid_scope", ApinizerErrorKind.Validation), (error.ErrorCode, error.Kind));
    }

    [Fact]
    public async Task A_page_of_another_server_is_no_rejection()
    {
        using var gateway = new FakeManager().AnswerCall(_ => Answers.Html(HttpStatusCode.NotFound));
        using var client = Connect(gateway);

        await Assert.ThrowsAsync<ApinizerResponseException>(() => client.IssueJwtAsync(new ClientCredentialsGrant(), Ct));
    }

    [Theory]
    [MemberData(nameof(Issues))]
    [MemberData(nameof(Reads))]
    public async Task No_secret_gets_into_addresses_messages_or_logs_although_the_gateway_repeats_them(string call)
    {
        using var gateway = new FakeManager().AnswerCall(request => Answers.Json(
            $$"""{"error":"invalid_request","error_description":"Bad: {{request.Text.Replace('"', ' ')}} {{request.Authorization}} {{string.Join(' ', Secrets)}}"}""", HttpStatusCode.BadRequest));
        var log = new ListLogger();
        var options = new GatewayTokensOptions { BaseUrl = new Uri("https://api.example.com"), ClientId = "shop-key", ClientSecret = "shop-secret" };
        using var client = new GatewayTokensClient(new HttpClient(gateway), options, log);

        var error = await Assert.ThrowsAsync<ApinizerApiException>(() => InvokeAsync(client, call));

        var own = Secrets.Where(secret => gateway.Calls.Any(request => request.Text.Contains(secret, StringComparison.Ordinal) || request.Authorization?.Contains(secret, StringComparison.Ordinal) == true)).ToArray();
        Assert.True(own.Length > 0 || call is "metadata" or "keys");
        Assert.All(own, secret =>
        {
            Assert.DoesNotContain(secret, error.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain(log.Lines.Concat(log.Scopes), line => line.Contains(secret, StringComparison.Ordinal));
            Assert.DoesNotContain(gateway.Calls, request => request.Uri.ToString().Contains(secret, StringComparison.Ordinal));
        });
    }

    [Fact]
    public void Tokens_and_forms_show_nothing_by_themselves()
    {
        var token = new GatewayToken { AccessToken = "access-token-1", RefreshToken = "refresh-token-1" };
        var form = new FormBody(new LiveSecrets());
        form.Add("password", new Secret("users-p4ss&word"));

        Assert.DoesNotContain("token-1", $"{token} {System.Text.Json.JsonSerializer.Serialize(token)} {System.Text.Json.JsonSerializer.Serialize(token, ApinizerJson.Redacted)}", StringComparison.Ordinal);
        Assert.DoesNotContain("users", $"{form} {form.CreateContent()} {new PasswordGrant("jane", "users-p4ss&word")}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_request_leaves_for_another_server_or_with_a_token_of_the_Manager()
    {
        using var gateway = new FakeManager().AnswerCall(_ => Answers.Status(HttpStatusCode.Redirect));
        using var client = Connect(gateway);

        await Assert.ThrowsAsync<ApinizerResponseException>(() => client.GetJwksAsync(Ct));

        Assert.Null(Assert.Single(gateway.Requests).Authorization);
        await Assert.ThrowsAsync<InvalidOperationException>(() => NoManagerToken.Instance.GetTokenAsync(Ct));
    }

    [Fact]
    public async Task What_cannot_be_a_token_a_scope_or_a_user_is_refused_before_anything_is_sent()
    {
        using var gateway = new FakeManager();
        using var client = Connect(gateway);

        foreach (var token in new Secret?[] { null, "", "***" })
        {
            await Assert.ThrowsAnyAsync<ArgumentException>(() => client.IntrospectAsync(token!, cancellationToken: Ct));
            await Assert.ThrowsAnyAsync<ArgumentException>(() => client.RevokeAsync(token!, cancellationToken: Ct));
            await Assert.ThrowsAnyAsync<ArgumentException>(() => client.RegenerateJwtAsync(token!, Ct));
            Assert.ThrowsAny<ArgumentException>(() => new RefreshTokenGrant(token!));
            Assert.ThrowsAny<ArgumentException>(() => new PasswordGrant("jane", token!));
        }

        await Assert.ThrowsAsync<ArgumentException>(() => client.RegenerateJwtAsync("two\r\nlines", Ct));
        await Assert.ThrowsAsync<ArgumentNullException>(() => client.IssueJwtAsync(null!, Ct));
        await Assert.ThrowsAsync<ArgumentException>(() => client.IssueJwtAsync(new PasswordGrant("half \ud83d", "x"), Ct));
        Assert.Throws<ArgumentException>(() => new PasswordGrant(" ", "x"));
        Assert.All(["", "a b", "a\"", "a\\", "a\n"], scope => Assert.Throws<ArgumentException>(() => new ClientCredentialsGrant([scope])));
        Assert.Empty(gateway.Requests);
    }

    private static Task InvokeAsync(GatewayTokensClient client, string call) => call switch
    {
        "opaque" => client.IssueOAuth2Async(new PasswordGrant("jane", "users-p4ss&word"), Ct),
        "jwt" => client.IssueJwtAsync(new PasswordGrant("jane", "users-p4ss&word"), Ct),
        "refresh" => client.IssueOAuth2Async(new RefreshTokenGrant("refresh-token-1"), Ct),
        "regenerate" => client.RegenerateJwtAsync("access-token-1", Ct),
        "introspect" => client.IntrospectAsync("access-token-1", cancellationToken: Ct),
        "revoke" => client.RevokeAsync("access-token-1", cancellationToken: Ct),
        "metadata" => client.GetMetadataAsync(Ct),
        _ => client.GetJwksAsync(Ct),
    };
}
