using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Apinizer.Client.Tests.Matrix;

/// <summary>Nothing that a caller sets can begin a header of its own.</summary>
public sealed class HeaderValueTests
{
    public static TheoryData<string> Injections => ["a\r\nX-Injected: 1", "a\nX-Injected: 1", "a\rX-Injected: 1", "a\0b", "a\u0085b", "a\u001b[31m"];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, Row("X7")]
    [MemberData(nameof(Injections))]
    public void A_user_agent_is_refused_when_the_client_is_made(string value)
    {
        using var manager = new FakeManager();

        var error = Assert.Throws<OptionsValidationException>(() => TestClient.WithToken(manager, configure: options => options.UserAgent = value));

        Assert.Contains("UserAgent", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(error.Message, char.IsControl);
    }

    [Theory, Row("X7")]
    [MemberData(nameof(Injections))]
    public async Task A_registered_user_agent_is_refused_too(string value)
    {
        using var manager = new FakeManager();
        var services = new ServiceCollection();
        services.AddApinizerClient(options => (options.BaseUrl, options.Token, options.UserAgent) = (new Uri("https://manager.example.com"), "personal-token", value))
            .ConfigurePrimaryHttpMessageHandler(() => manager);
        await using var provider = services.BuildServiceProvider();

        Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IApinizerClient>());

        Assert.Empty(manager.Requests);
    }

    [Theory, Row("X7")]
    [MemberData(nameof(Injections))]
    public void A_token_is_refused_when_the_client_is_made(string value)
    {
        using var manager = new FakeManager();

        var error = Assert.Throws<OptionsValidationException>(() => TestClient.WithToken(manager, configure: options => options.Token = value));

        Assert.Contains("Token is not usable", error.Message, StringComparison.Ordinal);
    }

    [Theory, Row("X7")]
    [MemberData(nameof(Injections))]
    public async Task A_token_from_elsewhere_is_refused_before_anything_is_sent(string value)
    {
        using var manager = new FakeManager();
        using var client = TestClient.WithProvider(manager, new Fixed(value));

        await Assert.ThrowsAnyAsync<Exception>(() => client.Projects.ListAsync(Ct));

        Assert.Empty(manager.Requests);
    }

    [Theory, Row("X7")]
    [MemberData(nameof(Injections))]
    public async Task A_passphrase_may_hold_anything_since_it_travels_encoded(string value)
    {
        await using var server = await ScriptedServer.AnswerAsync(response => response.Body.WriteAsync("PK"u8.ToArray()).AsTask());
        using var client = server.Connect();

        using var package = await client.ApiProxies.ExportAsync("shop", "orders", PackageEncryption.With(value), cancellationToken: Ct);

        Assert.Equal(value, Encoding.UTF8.GetString(Convert.FromBase64String(server.Call.Headers["X-Apinizer-Package-Passphrase"])));
        Assert.DoesNotContain("X-Injected", server.Call.Headers.Keys);
    }

    [Theory, Row("X7")]
    [MemberData(nameof(Injections))]
    public async Task User_name_and_password_travel_in_the_body(string value)
    {
        await using var server = await ScriptedServer.AnswerJsonAsync("""{"access_token":"t","status":"SUCCESS","resultList":[]}""");
        using var client = server.Connect(options => (options.Token, options.Username, options.Password) = (null, value, value));

        await client.Projects.ListAsync(Ct);

        var login = server.Calls.First();
        Assert.Contains($"client_secret={Uri.EscapeDataString(value)}", login.Text.Replace("+", "%20", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.All(server.Calls, call => Assert.DoesNotContain("X-Injected", call.Headers.Keys));
    }

    [Theory, Row("X7")]
    [MemberData(nameof(Injections))]
    public void The_value_of_any_other_header_is_refused_when_it_is_set(string value)
        => Assert.Equal("mode", Assert.Throws<ArgumentException>(() => new ApiCall(ApiMethod.Of("apiProxies.export").Operation, "/apiops/").AddHeader("X-Mode", value, "mode")).ParamName);

    private sealed class Fixed(string token) : ITokenProvider
    {
        public Task<AccessToken> GetTokenAsync(CancellationToken cancellationToken) => Task.FromResult(new AccessToken(token));
    }
}
