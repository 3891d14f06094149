using Apinizer.Client.ApiProxies;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Apinizer.Client.Tests.Matrix;

/// <summary>An application that puts a retry handler around every HTTP client, ours among them.</summary>
public sealed class ForeignRetryTests : IDisposable
{
    private readonly FakeManager _manager = new FakeManager().AnswerCall(_ => Answers.Status(HttpStatusCode.ServiceUnavailable));
    private readonly ListLogger _log = new();
    private readonly ServiceProvider _provider;

    public ForeignRetryTests()
    {
        var services = new ServiceCollection();
        services.AddSingleton<ILoggerFactory>(_log);
        services.ConfigureHttpClientDefaults(http => http.AddHttpMessageHandler(() => new FourTimes()));
        services.AddApinizerClient(options =>
        {
            options.BaseUrl = new Uri("https://manager.example.com");
            options.Token = "personal-token";
            options.TimeProvider = new LeapingTime();
        }).ConfigurePrimaryHttpMessageHandler(() => _manager);
        _provider = services.BuildServiceProvider();
    }

    private IApinizerClient Client => _provider.GetRequiredService<IApinizerClient>();

    [Fact, Row("R24")]
    public async Task Reads_are_multiplied_and_the_log_says_so_once()
    {
        await Assert.ThrowsAsync<ApinizerApiException>(() => Client.Projects.ListAsync(TestContext.Current.CancellationToken));
        await Assert.ThrowsAsync<ApinizerApiException>(() => Client.Projects.ListAsync(TestContext.Current.CancellationToken));

        Assert.Equal(32, _manager.Calls.Count);
        Assert.Single(_log.Lines, line => line.StartsWith("Warning: A handler around the client repeats requests", StringComparison.Ordinal));
    }

    [Fact, Row("R24")]
    public async Task A_creation_is_not_sent_a_second_time()
    {
        var input = new ApiProxyFromUrlInput { ApiProxyName = "orders", ApiProxyCreationType = ApiProxySpecType.EmptyApi };

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => Client.ApiProxies.CreateFromUrlAsync("shop", input, TestContext.Current.CancellationToken));

        Assert.Single(_manager.Calls);
        Assert.Contains("keep resilience handlers away", error.Message, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _provider.Dispose();
        _manager.Dispose();
        _log.Dispose();
    }

    private sealed class FourTimes : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var response = await base.SendAsync(request, cancellationToken);
            for (var attempt = 2; attempt <= 4 && !response.IsSuccessStatusCode; attempt++)
            {
                response = await base.SendAsync(request, cancellationToken);
            }

            return response;
        }
    }
}
