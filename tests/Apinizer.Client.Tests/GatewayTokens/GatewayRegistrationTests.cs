using Apinizer.Client.GatewayTokens;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Apinizer.Client.Tests.GatewayTokens;

/// <summary>The client of the token service in a container, and its settings.</summary>
public sealed class GatewayRegistrationTests
{
    private readonly ServiceCollection _services = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static TheoryData<string, string> Mistakes => new()
    {
        { "no address", "BaseUrl is missing" },
        { "relative address", "BaseUrl is no absolute http or https address" },
        { "password in the address", "BaseUrl must have neither a user name or password" },
        { "mode in the address", "BaseUrl must end in neither /auth nor /credential" },
        { "plain http", "BaseUrl leads to api.example.com over plain http" },
        { "no client", "ClientId is missing" },
        { "colon", "ClientId must have neither a colon" },
        { "no secret", "ClientSecret is missing: BasicHeader needs it" },
        { "empty secret", "ClientSecret is empty" },
        { "mode", "Mode 7 is unknown" },
        { "authentication", "ClientAuthentication 7 is unknown" },
        { "unit", "ExpiresInUnit 7 is unknown" },
        { "no name", "FieldNames:Scope is empty" },
        { "same name", "FieldNames has the name x more than once: TokenType, Scope." },
        { "no names", "FieldNames is missing" },
        { "limit", "AttemptTimeout (00:01:00) must not exceed TotalTimeout" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_in_the_settings_is_named(string mistake, string message)
    {
        var options = Valid();
        Make(mistake, options);

        Assert.Contains(message, Assert.Throws<OptionsValidationException>(() => new GatewayTokensClient(options)).Message, StringComparison.Ordinal);
        _services.AddApinizerGatewayTokens(target => (target.BaseUrl, target.ClientId, target.ClientSecret) = (options.BaseUrl, options.ClientId, options.ClientSecret));
        _services.Configure<GatewayTokensOptions>(target => Make(mistake, target));
        using var provider = _services.BuildServiceProvider();
        Assert.Contains(message, Assert.Throws<OptionsValidationException>(provider.GetRequiredService<IGatewayTokensClient>).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_builder_replaces_the_wire_and_the_client_needs_no_Manager()
    {
        using var gateway = new FakeManager().AnswerCall(_ => Answers.Json("""{"access_token":"a"}"""));
        _services.AddApinizerGatewayTokens(Set).ConfigurePrimaryHttpMessageHandler(() => gateway);
        await using var provider = _services.BuildServiceProvider(validateScopes: true);

        var client = provider.GetRequiredService<IGatewayTokensClient>();
        await client.IssueJwtAsync(new ClientCredentialsGrant(), Ct);

        Assert.Same(client, provider.GetRequiredKeyedService<IGatewayTokensClient>(""));
        Assert.Equal("https://api.example.com/base/auth/jwt", Assert.Single(gateway.Requests).Uri.ToString());
        Assert.Null(provider.GetService<IApinizerClient>());
    }

    [Fact]
    public async Task Clients_of_two_gateways_do_not_mix_and_a_second_registration_adds_to_the_first()
    {
        using var blue = new FakeManager().AnswerCall(_ => Answers.Json("{}"));
        using var green = new FakeManager().AnswerCall(_ => Answers.Json("{}"));
        _services.AddApinizerGatewayTokens("blue", Set).ConfigurePrimaryHttpMessageHandler(() => blue);
        _services.AddApinizerGatewayTokens("green", Set).ConfigurePrimaryHttpMessageHandler(() => green);
        _services.AddApinizerGatewayTokens("green", options => options.Mode = GatewayTokenMode.Credential);
        await using var provider = _services.BuildServiceProvider();

        await provider.GetRequiredKeyedService<IGatewayTokensClient>("blue").GetJwksAsync(Ct);
        await provider.GetRequiredKeyedService<IGatewayTokensClient>("green").GetJwksAsync(Ct);

        Assert.Equal(("/base/auth/.well-known/jwks.json", "/base/credential/.well-known/jwks.json"), (Assert.Single(blue.Requests).Path, Assert.Single(green.Requests).Path));
        Assert.Null(provider.GetService<IGatewayTokensClient>());
    }

    [Fact]
    public void Every_setting_can_come_from_configuration()
    {
        var settings = new Dictionary<string, string?>
        {
            ["BaseUrl"] = "https://api.example.com",
            ["Mode"] = "credential",
            ["ClientId"] = "jane",
            ["ClientSecret"] = "from-configuration",
            ["ClientAuthentication"] = "Body",
            ["ExpiresInUnit"] = "seconds",
            ["FieldNames:AccessToken"] = "a",
            ["FieldNames:TokenType"] = "b",
            ["FieldNames:ExpiresIn"] = "c",
            ["FieldNames:RefreshToken"] = "d",
            ["FieldNames:Scope"] = "e",
            ["AllowInsecureHttp"] = "true",
            ["AttemptTimeout"] = "00:00:03",
            ["TotalTimeout"] = "00:00:09",
            ["MaxAttempts"] = "2",
            ["RetryMode"] = "Off",
            ["MaxRetryAfter"] = "00:00:04",
            ["UserAgent"] = "my-app/1.0",
        };
        var section = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        _services.AddApinizerGatewayTokens(section);
        _services.AddApinizerGatewayTokens("named", section);
        using var provider = _services.BuildServiceProvider();
        var standard = new GatewayTokensOptions();

        foreach (var name in new[] { "", "named" })
        {
            var options = provider.GetRequiredService<IOptionsMonitor<GatewayTokensOptions>>().Get(name);
            Assert.Equal("from-configuration", options.ClientSecret!.Reveal());
            Assert.All(
                typeof(GatewayTokensOptions).GetProperties().Where(property => property.Name is not (nameof(options.TimeProvider) or nameof(options.FieldNames))),
                property => Assert.NotEqual(property.GetValue(standard), property.GetValue(options)));
            Assert.Equal(["a", "b", "c", "d", "e"], options.FieldNames.All.Select(field => field.Name));
        }

        var bad = new GatewayTokensOptions();
        Assert.Contains(
            "Mode",
            Assert.Throws<InvalidOperationException>(() => ApinizerGatewayTokensConfiguration.Apply(new ConfigurationBuilder().AddInMemoryCollection([new("Mode", "acl")]).Build(), bad)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_changed_after_the_client_was_made_has_no_effect()
    {
        var options = Valid();
        var copy = options.Copy();
        (options.ClientId, options.FieldNames.AccessToken) = ("other", "other");

        Assert.Equal(("shop-key", "access_token"), (copy.ClientId, copy.FieldNames.AccessToken));
    }

    private static GatewayTokensOptions Valid()
    {
        var options = new GatewayTokensOptions();
        Set(options);
        return options;
    }

    private static void Set(GatewayTokensOptions options)
        => (options.BaseUrl, options.ClientId, options.ClientSecret) = (new Uri("https://api.example.com/base/"), "shop-key", "shop-secret");

    private static void Make(string mistake, GatewayTokensOptions options)
    {
        switch (mistake)
        {
            case "no address": options.BaseUrl = null; break;
            case "relative address": options.BaseUrl = new Uri("gateway", UriKind.Relative); break;
            case "password in the address": options.BaseUrl = new Uri("https://a:b@api.example.com"); break;
            case "mode in the address": options.BaseUrl = new Uri("https://api.example.com/auth/"); break;
            case "plain http": options.BaseUrl = new Uri("http://api.example.com"); break;
            case "no client": options.ClientId = " "; break;
            case "colon": options.ClientId = "a:b"; break;
            case "no secret": options.ClientSecret = null; break;
            case "empty secret": options.ClientSecret = ""; break;
            case "mode": options.Mode = (GatewayTokenMode)7; break;
            case "authentication": options.ClientAuthentication = (GatewayClientAuthentication)7; break;
            case "unit": options.ExpiresInUnit = (GatewayExpiresInUnit)7; break;
            case "no name": options.FieldNames.Scope = ""; break;
            case "same name": (options.FieldNames.TokenType, options.FieldNames.Scope) = ("x", "x"); break;
            case "no names": options.FieldNames = null!; break;
            default: options.AttemptTimeout = TimeSpan.FromMinutes(1); break;
        }
    }
}
