namespace Apinizer.Client.Tests.Matrix;

/// <summary>Something between the client and the Manager wants something for itself.</summary>
public sealed class ProxyTests
{
    public static TheoryData<string> Operations => [.. ApiMethod.All.Select(method => method.Operation.Id)];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, Row("X10")]
    [MemberData(nameof(Operations))]
    public async Task A_proxy_that_asks_for_a_password_is_a_typed_error(string operation)
    {
        using var manager = new FakeManager().AnswerCall(_ => Answers.Html(HttpStatusCode.ProxyAuthenticationRequired));
        using var client = TestClient.WithPassword(manager, new LeapingTime());

        var error = await Assert.ThrowsAsync<ApinizerApiException>(() => ApiMethod.Of(operation).InvokeAsync(client, cancellationToken: Ct));

        Assert.Equal(HttpStatusCode.ProxyAuthenticationRequired, error.StatusCode);
        Assert.NotEqual(ApinizerErrorKind.Authentication, error.Kind);
        Assert.Contains("407", error.Message, StringComparison.Ordinal);
        Assert.Single(manager.Calls);
        Assert.InRange(manager.TokenRequests.Count, 0, 1);
    }

    [Theory, Row("X10")]
    [MemberData(nameof(Operations))]
    public async Task A_captive_portal_is_a_typed_error(string operation)
    {
        using var manager = new FakeManager().AnswerCall(_ => Answers.Html((HttpStatusCode)511));
        using var client = TestClient.WithToken(manager, new LeapingTime());

        var error = await Assert.ThrowsAnyAsync<ApinizerException>(() => ApiMethod.Of(operation).InvokeAsync(client, cancellationToken: Ct));

        Assert.Contains("511", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Sign in", error.ToString(), StringComparison.Ordinal);
    }

    [Theory, Row("X10")]
    [InlineData(407)]
    [InlineData(403)]
    [InlineData(511)]
    [InlineData(302)]
    public async Task Over_https_a_proxy_that_lets_nothing_through_never_sees_the_token(int status)
    {
        await using var proxy = await ScriptedServer.AnswerAsync(response =>
        {
            response.StatusCode = status;
            response.Headers.ProxyAuthenticate = "Basic realm=\"proxy\"";
            response.Headers.Location = "http://portal.example.com/";
            return Task.CompletedTask;
        });
        using var http = new HttpClient(new SocketsHttpHandler { Proxy = new WebProxy(proxy.Address), UseProxy = true, AllowAutoRedirect = false });
        using var client = new ApinizerClient(
            http, new ApinizerClientOptions { BaseUrl = new Uri("https://manager.example.com"), Token = "personal-token", TimeProvider = new LeapingTime() });

        var error = await Assert.ThrowsAsync<ApinizerConnectionException>(() => client.ApiProxies.ExportAsync("shop", "orders", PackageEncryption.With("hush"), cancellationToken: Ct));

        Assert.Equal(4, error.Attempts.Count);
        Assert.NotEmpty(proxy.Calls);
        Assert.All(proxy.Calls, call =>
        {
            Assert.Equal(("CONNECT", "manager.example.com:443"), (call.Method, call.Target));
            Assert.DoesNotContain(call.Headers, header => header.Key is "Authorization" or "X-Apinizer-Package-Passphrase" || header.Value.Contains("personal-token", StringComparison.Ordinal));
            Assert.Empty(call.Body);
        });
    }
}
