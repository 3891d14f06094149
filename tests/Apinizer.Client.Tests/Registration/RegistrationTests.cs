using Apinizer.Client.ApiProxies;
using Apinizer.Client.Credentials;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Options;

namespace Apinizer.Client.Tests.Registration;

/// <summary>The client in a container.</summary>
public sealed class RegistrationTests
{
    private readonly ServiceCollection _services = new();
    private readonly TokenIssuer _tokens = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_client_and_its_groups_are_singletons_that_share_one_token()
    {
        using var manager = _tokens.AtWork();
        Register(manager);
        await using var provider = Build();

        var client = provider.GetRequiredService<IApinizerClient>();
        await client.Projects.ListAsync(Ct);
        await provider.GetRequiredService<IProjectsApi>().ListAsync(Ct);
        await using (var scope = provider.CreateAsyncScope())
        {
            Assert.Same(client, scope.ServiceProvider.GetRequiredService<IApinizerClient>());
            await scope.ServiceProvider.GetRequiredService<ICredentialsApi>().ListAsync("MyProject", Ct);
        }

        await client.Projects.ListAsync(Ct);
        Assert.Single(manager.TokenRequests);
        Assert.Equal(4, manager.Calls.Count);
    }

    [Fact]
    public void Every_group_of_the_client_is_a_service()
    {
        Register(new FakeManager());
        using var provider = Build();
        var client = provider.GetRequiredService<IApinizerClient>();

        Assert.All(Leaks.ApiSurface.Methods.Select(method => method.DeclaringType!).Distinct(), group => Assert.Same(
            Leaks.ApiSurface.GroupOf(client, Leaks.ApiSurface.Methods.First(method => method.DeclaringType == group)),
            provider.GetService(group)));
        Assert.Same(client.ApiProxies.Deployment, provider.GetService<IApiProxyDeploymentApi>());
    }

    [Fact]
    public async Task The_builder_replaces_the_wire_for_token_requests_too()
    {
        using var manager = _tokens.AtWork();
        var seen = new List<string>();
        Register(manager).AddHttpMessageHandler(() => new Recorder(seen));
        await using var provider = Build();

        await provider.GetRequiredService<IApinizerClient>().Projects.ListAsync(Ct);

        Assert.Equal(["/apiops/auth/token", "/apiops/projects/"], manager.Requests.Select(request => request.Path));
        Assert.Equal(["/apiops/auth/token without token", "/apiops/projects/ with token-1"], seen);
    }

    [Fact, Row("T23")]
    public async Task Clients_of_two_servers_never_mix_their_tokens()
    {
        using var test = new FakeManager().AnswerToken(_ => Answers.Token("token-of-test"));
        using var production = new FakeManager().AnswerToken(_ => Answers.Token("token-of-production"));
        using var unnamed = new FakeManager();
        Register(test, "test");
        Register(production, "production");
        _services.AddApinizerClient(options => (options.BaseUrl, options.Token) = (new Uri("https://unnamed.example.com"), "unnamed-token")).ConfigurePrimaryHttpMessageHandler(() => unnamed);
        await using var provider = Build();
        var clients = new[] { "test", "production", "" }.Select(name => provider.GetRequiredKeyedService<IApinizerClient>(name)).ToArray();

        await Task.WhenAll(await Callers.StartAsync(9_999, caller => clients[caller % 3].Projects.ListAsync(Ct)));

        Assert.Same(clients[2], provider.GetRequiredService<IApinizerClient>());
        Assert.All([(test, "test"), (production, "production")], server =>
        {
            Assert.Single(server.Item1.TokenRequests);
            Assert.Contains($"client_id=user-of-{server.Item2}", server.Item1.TokenRequests[0].Text, StringComparison.Ordinal);
            Assert.All(server.Item1.Calls, call => Assert.Equal($"Bearer token-of-{server.Item2}", call.Authorization));
        });
        Assert.All([(test, "test"), (production, "production"), (unnamed, "unnamed")], server =>
        {
            Assert.Equal(3_333, server.Item1.Calls.Count);
            Assert.All(server.Item1.Requests, request => Assert.Equal($"{server.Item2}.example.com", request.Uri.Host));
        });
        Assert.All(unnamed.Calls, call => Assert.Equal("Bearer unnamed-token", call.Authorization));
    }

    [Fact]
    public void A_wrong_setting_stops_the_host_at_its_start()
    {
        _services.AddApinizerClient("test", options => options.Token = "t");
        _services.AddApinizerClient(options => (options.BaseUrl, options.Username) = (new Uri("https://manager.example.com"), "admin"));
        using var provider = Build();

        var error = Assert.Throws<AggregateException>(() => provider.GetRequiredService<IStartupValidator>().Validate());

        var failures = error.InnerExceptions.Cast<OptionsValidationException>().SelectMany(one => one.Failures).ToList();
        Assert.Equal(2, failures.Count);
        Assert.Contains(failures, failure => failure.StartsWith("BaseUrl is missing", StringComparison.Ordinal));
        Assert.Contains(failures, failure => failure.StartsWith("Password is missing", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_a_host_a_wrong_setting_is_told_when_the_client_is_first_asked_for()
    {
        _services.AddApinizerClient(options => options.MaxAttempts = 0);
        using var provider = Build();

        var error = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IApinizerClient>());

        Assert.Equal(3, error.Failures.Count());
    }

    [Fact]
    public async Task Registered_twice_it_is_one_client_with_the_settings_of_both()
    {
        using var manager = _tokens.AtWork();
        Register(manager);
        _services.AddApinizerClient(options => options.UserAgent = "my-pipeline/1.4");
        await using var provider = Build();

        await provider.GetRequiredService<IApinizerClient>().Projects.ListAsync(Ct);

        Assert.Equal(2, manager.Requests.Count);
        Assert.All(manager.Requests, request => Assert.Matches(@"^Apinizer\.Client/[0-9.]+, my-pipeline/1\.4$", request.Headers["User-Agent"]));
    }

    [Fact, Row("L10")]
    public async Task The_token_survives_the_rotation_of_handlers()
    {
        using var manager = _tokens.AtWork();
        Register(manager);
        await using var provider = Build();
        await provider.GetRequiredService<IApinizerClient>().Projects.ListAsync(Ct);

        for (var rotation = 0; rotation < 10; rotation++)
        {
            using var http = new HttpMessageInvoker(BuildHandlers(provider), disposeHandler: false);
            using var request = new HttpRequestMessage(HttpMethod.Get, "https://manager.example.com/apiops/projects/");
            using var response = await http.SendAsync(request, Ct);
            Assert.True(response.IsSuccessStatusCode);
        }

        Assert.Single(manager.TokenRequests);
        Assert.Equal(11, manager.Calls.Count);
    }

    [Fact, Row("X3")]
    public async Task The_named_HTTP_client_carries_the_token_to_no_other_server()
    {
        using var manager = _tokens.AtWork();
        Register(manager);
        await using var provider = Build();
        using var http = provider.GetRequiredService<IHttpClientFactory>().CreateClient("Apinizer.Client");

        foreach (var address in new[] { "https://elsewhere.example.com/", "http://manager.example.com/", "https://manager.example.com:8443/", "https://manager.example.com.evil.example/" })
        {
            await Assert.ThrowsAsync<InvalidOperationException>(() => http.GetAsync(new Uri(address), Ct));
        }

        Assert.Empty(manager.Requests);
    }

    [Fact]
    public async Task After_the_container_is_disposed_the_client_says_so()
    {
        Register(_tokens.AtWork());
        var provider = Build();
        var client = provider.GetRequiredService<IApinizerClient>();

        await provider.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => client.Projects.ListAsync(Ct));
    }

    [Fact]
    public void Missing_arguments_are_named()
    {
        Assert.Equal("configure", Assert.Throws<ArgumentNullException>(() => _services.AddApinizerClient((Action<ApinizerClientOptions>)null!)).ParamName);
        Assert.Equal("name", Assert.Throws<ArgumentNullException>(() => _services.AddApinizerClient(null!, _ => { })).ParamName);
        Assert.Equal("services", Assert.Throws<ArgumentNullException>(() => ((IServiceCollection)null!).AddApinizerClient(_ => { })).ParamName);
    }

    /// <summary>New handlers, as the factory builds them when the old ones have lived long enough.</summary>
    private static HttpMessageHandler BuildHandlers(IServiceProvider provider)
    {
        const string Name = "Apinizer.Client";
        var builder = provider.GetRequiredService<HttpMessageHandlerBuilder>();
        builder.Name = Name;
        foreach (var configure in provider.GetRequiredService<IOptionsMonitor<HttpClientFactoryOptions>>().Get(Name).HttpMessageHandlerBuilderActions)
        {
            configure(builder);
        }

        return builder.Build();
    }

    private IHttpClientBuilder Register(FakeManager manager)
        => _services.AddApinizerClient(options =>
        {
            options.BaseUrl = new Uri("https://manager.example.com");
            (options.Username, options.Password) = (TestClient.Username, TestClient.Password);
        }).ConfigurePrimaryHttpMessageHandler(() => manager);

    private void Register(FakeManager manager, string name)
        => _services.AddApinizerClient(name, options =>
        {
            options.BaseUrl = new Uri($"https://{name}.example.com");
            (options.Username, options.Password) = ($"user-of-{name}", $"password-of-{name}");
        }).ConfigurePrimaryHttpMessageHandler(() => manager);

    private ServiceProvider Build() => _services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });

    private sealed class Recorder(List<string> seen) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            seen.Add(request.RequestUri!.AbsolutePath + (request.Headers.Authorization is { } token ? $" with {token.Parameter}" : " without token"));
            return base.SendAsync(request, cancellationToken);
        }
    }
}
