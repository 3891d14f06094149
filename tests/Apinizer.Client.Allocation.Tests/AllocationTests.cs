using Apinizer.Client.ApiProxies;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Polly;

namespace Apinizer.Client.Allocation.Tests;

/// <summary>
/// What calls and their layers may allocate. Bytes are the same on every machine, so the limits are close: whoever adds an object meets one. Whoever means it
/// raises the limit and says why.
/// </summary>
public sealed class AllocationTests : IDisposable
{
    /// <summary>Less than the smallest object.</summary>
    private const int Margin = 23;

    private static readonly ApinizerClientOptions Options = new() { BaseUrl = new Uri("https://manager.example.com"), Token = "personal-token" };
    private static readonly DeploymentInput Deployment = new() { Description = "Release 12" };

    private readonly InstantManager _manager = new();
    private readonly TokenCache _tokens = ClientParts.CreateTokens(Options, () => throw new InvalidOperationException(), NullLogger.Instance);

    public AllocationTests() => _tokens.GetAsync(CancellationToken.None).AsTask().GetAwaiter().GetResult();

    [Fact]
    public void A_change()
    {
        using var http = new HttpClient(_manager, disposeHandler: false) { Timeout = Timeout.InfiniteTimeSpan };
        using var client = new ApinizerClient(http, Options);
        Warm(client);

        AssertAllocates(2288, Bytes.Of(() => client.ApiProxies.Deployment.DeployAsync("shop", "orders", "production", Deployment)));
    }

    [Fact]
    public void A_change_by_a_registered_client()
    {
        var services = new ServiceCollection();
        services.AddApinizerClient(options => (options.BaseUrl, options.Token) = (Options.BaseUrl, Options.Token)).ConfigurePrimaryHttpMessageHandler(() => _manager);
        using var provider = services.BuildServiceProvider();
        var client = provider.GetRequiredService<IApinizerClient>();
        Warm(client);

        AssertAllocates(2288, Bytes.Of(() => client.ApiProxies.Deployment.DeployAsync("shop", "orders", "production", Deployment)));
    }

    [Fact]
    public void A_list_of_a_hundred()
    {
        using var http = new HttpClient(_manager, disposeHandler: false) { Timeout = Timeout.InfiniteTimeSpan };
        using var client = new ApinizerClient(http, Options);
        Warm(client);

        AssertAllocates(46_616, Bytes.Of(() => client.Credentials.ListAsync("shop")));
    }

    [Fact]
    public void What_is_sent()
        => AssertAllocates(848, Bytes.Of(() =>
        {
            using var message = NewCall().CreateMessage();
        }));

    [Fact]
    public void A_token_that_is_there()
        => AssertAllocates(0, Bytes.Of(async () => await _tokens.GetAsync(CancellationToken.None)));

    [Fact]
    public void Authentication()
    {
        using var plain = new HttpMessageInvoker(_manager, disposeHandler: false);
        using var handler = new AuthenticationHandler(_tokens, Options, NullLogger.Instance) { InnerHandler = _manager };
        using var authenticated = new HttpMessageInvoker(handler, disposeHandler: false);

        AssertAllocates(136, Bytes.Of(() => SendAsync(authenticated)) - Bytes.Of(() => SendAsync(plain)));
    }

    [Fact]
    public void Limits_retries_and_a_place()
    {
        var pipeline = new CallPipeline(Options, new RetryPolicy(Options, TimeProvider.System, NullLogger.Instance), _tokens);
        var call = NewCall();

        AssertAllocates(128, Bytes.Of(() => pipeline.RunAsync(call, static (_, _) => new ValueTask<Outcome<string>>(Outcome.FromResult("done")), 0, CancellationToken.None).AsTask()));
    }

    [Fact]
    public void What_is_received()
    {
        var call = NewCall();
        using var message = call.CreateMessage();

        AssertAllocates(
            672,
            Bytes.Of(() => ChangeReader.Instance.ReadAsync(call, InstantManager.Answer(message), Options, CancellationToken.None).AsTask())
                - Bytes.Of(() => InstantManager.Answer(message).Dispose()));
    }

    public void Dispose() => _manager.Dispose();

    private static ApiCall NewCall()
    {
        var call = new ApiCall(ApinizerOperations.All.Single(operation => operation.Id == "apiProxies.deployment.deploy"), "https://manager.example.com/apiops/projects/shop/apiProxies/orders/environments/production/");
        call.SetJson(Deployment, "deployment");
        return call;
    }

    private static async Task SendAsync(HttpMessageInvoker http)
    {
        using var message = new ApiRequestMessage(HttpMethod.Get, new Uri("https://manager.example.com/apiops/projects/"));
        using var response = await http.SendAsync(message, CancellationToken.None);
    }

    /// <summary>The first call acquires the token, on another thread.</summary>
    private static void Warm(IApinizerClient client) => client.Projects.ListAsync().GetAwaiter().GetResult();

    private static void AssertAllocates(long expected, long bytes)
    {
        TestContext.Current.TestOutputHelper!.WriteLine($"{bytes} bytes");
        Assert.InRange(bytes, expected - Margin, expected + Margin);
    }
}
