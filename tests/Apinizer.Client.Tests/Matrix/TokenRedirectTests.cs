namespace Apinizer.Client.Tests.Matrix;

/// <summary>A redirect must not lead the password to another server.</summary>
public sealed class TokenRedirectTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, Row("T21")]
    [InlineData("301 Moved Permanently")]
    [InlineData("302 Found")]
    [InlineData("307 Temporary Redirect")]
    [InlineData("308 Permanent Redirect")]
    public async Task A_redirect_of_the_token_endpoint_is_not_followed(string status)
    {
        await using var target = ServerThatGivesTokens();
        await using var manager = ServerThatRedirects(status, target.Address);
        using var client = new ApinizerClient(Options(manager));

        var error = await Assert.ThrowsAsync<ApinizerAuthenticationException>(() => client.Projects.ListAsync(Ct));

        Assert.Contains("redirects", error.Message, StringComparison.Ordinal);
        Assert.False(error.CredentialsRejected);
        Assert.Equal(1, manager.Requests);
        Assert.Equal(0, target.Requests);
    }

    [Fact, Row("T21")]
    public async Task A_token_that_a_followed_redirect_brought_is_not_used()
    {
        await using var target = ServerThatGivesTokens();
        await using var manager = ServerThatRedirects("307 Temporary Redirect", target.Address);
        using var http = new HttpClient();
        using var client = new ApinizerClient(http, Options(manager));

        var error = await Assert.ThrowsAsync<ApinizerAuthenticationException>(() => client.Projects.ListAsync(Ct));

        Assert.Contains("followed a redirect", error.Message, StringComparison.Ordinal);
        Assert.Equal(1, manager.Requests);
    }

    private static ApinizerClientOptions Options(RawServer manager) => new() { BaseUrl = manager.Address, Username = TestClient.Username, Password = TestClient.Password };

    private static RawServer ServerThatGivesTokens()
        => new(async (_, stream) => await stream.WriteAsync(RawServer.Response("""{"access_token":"stolen"}""")));

    private static RawServer ServerThatRedirects(string status, Uri target)
        => new(async (_, stream) => await stream.WriteAsync(System.Text.Encoding.ASCII.GetBytes(
            $"HTTP/1.1 {status}\r\nLocation: {target}elsewhere\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")));
}
