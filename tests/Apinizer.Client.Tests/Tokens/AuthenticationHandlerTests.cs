using Microsoft.Extensions.Logging.Abstractions;

namespace Apinizer.Client.Tests.Tokens;

/// <summary>The token goes to its own server, and once.</summary>
public sealed class AuthenticationHandlerTests : IDisposable
{
    private readonly FakeManager _manager = new();
    private readonly HttpMessageInvoker _http;

    public AuthenticationHandlerTests()
    {
        var options = new ApinizerClientOptions { BaseUrl = new Uri("https://manager.example.com/tools"), Token = "personal-token", TimeProvider = new ManualTime() };
        var tokens = ClientParts.CreateTokens(options, () => throw new InvalidOperationException("A token from the settings needs no request."), NullLogger.Instance);
        _http = new HttpMessageInvoker(new AuthenticationHandler(tokens, options, NullLogger.Instance) { InnerHandler = _manager });
    }

    [Theory]
    [InlineData("https://other.example.com/apiops/projects/")]
    [InlineData("http://manager.example.com/apiops/projects/")]
    [InlineData("https://manager.example.com:8443/apiops/projects/")]
    [InlineData(null)]
    public async Task Nothing_goes_to_another_server(string? address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => SendAsync(request));

        Assert.Equal("This HTTP client carries the token of https://manager.example.com and sends to no other server.", error.Message);
        Assert.Empty(_manager.Requests);
    }

    [Theory]
    [InlineData("https://manager.example.com/apiops/projects/")]
    [InlineData("https://MANAGER.example.com:443/elsewhere")]
    public async Task The_same_server_gets_the_token(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);

        await SendAsync(request);

        var sent = Assert.Single(_manager.Requests);
        Assert.Equal("Bearer personal-token", sent.Authorization);
        Assert.StartsWith("Apinizer.Client/", sent.Headers["User-Agent"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_that_must_not_be_repeated_is_named_when_it_is()
    {
        using var request = new ApiRequestMessage(HttpMethod.Post, new Uri("https://manager.example.com/apiops/projects/"));
        await SendAsync(request);

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => SendAsync(request));

        Assert.Equal(
            "A handler around ApinizerClient repeats requests, and POST /apiops/projects/ must not be sent twice. The client has retries of its own: "
            + "keep resilience handlers away from its HTTP client.",
            error.Message);
        Assert.Single(_manager.Requests);
    }

    [Fact]
    public async Task A_copy_of_a_request_without_a_token_has_none_either()
    {
        using var request = new ApiRequestMessage(HttpMethod.Post, new Uri("https://manager.example.com/apiops/auth/token")) { IsAnonymous = true };
        using var copy = new HttpRequestMessage(request.Method, request.RequestUri);
        foreach (var option in request.Options)
        {
            ((IDictionary<string, object?>)copy.Options).Add(option);
        }

        await SendAsync(copy);

        Assert.Null(Assert.Single(_manager.Requests).Authorization);
    }

    [Fact]
    public async Task A_token_that_another_handler_put_there_is_replaced()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://manager.example.com/apiops/projects/");
        request.Headers.TryAddWithoutValidation("Authorization", "Basic foreign");

        await SendAsync(request);

        Assert.Equal("Bearer personal-token", Assert.Single(_manager.Requests).Authorization);
    }

    public void Dispose()
    {
        _http.Dispose();
        _manager.Dispose();
    }

    private Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => _http.SendAsync(request, TestContext.Current.CancellationToken);
}
