using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Apinizer.Client.Tests.Registration;

/// <summary>Credentials that change in the configuration of a running application.</summary>
public sealed class CredentialRotationTests : IAsyncDisposable
{
    private readonly FakeManager _manager = new();
    private readonly ListLogger _log = new();
    private readonly IConfigurationRoot _configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
    {
        ["Apinizer:BaseUrl"] = "https://manager.example.com",
        ["Apinizer:Username"] = "automation",
        ["Apinizer:Password"] = "old",
    }).Build();

    private readonly ServiceProvider _provider;

    public CredentialRotationTests()
    {
        _manager.AnswerToken(request => request.Text.Contains("client_secret=wrong", StringComparison.Ordinal)
            ? Answers.Failure("Bad credentials", HttpStatusCode.Unauthorized)
            : Answers.Token(request.Text.Contains("client_secret=old", StringComparison.Ordinal) ? "token-of-old" : "token-of-new"));
        var services = new ServiceCollection();
        services.AddSingleton<ILoggerFactory>(_log);
        services.AddApinizerClient(_configuration.GetSection("Apinizer")).ConfigurePrimaryHttpMessageHandler(() => _manager);
        services.Configure<ApinizerClientOptions>(options => options.TimeProvider = new ManualTime());
        _provider = services.BuildServiceProvider();
        Client = _provider.GetRequiredService<IApinizerClient>();
    }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private IApinizerClient Client { get; }

    [Fact, Row("T22")]
    public async Task New_credentials_serve_from_the_next_call_on()
    {
        await Client.Projects.ListAsync(Ct);
        Change("Password", "new");
        await Client.Projects.ListAsync(Ct);

        Assert.Equal(["Bearer token-of-old", "Bearer token-of-new"], _manager.Calls.Select(call => call.Authorization));
        Assert.Single(_log.Lines, line => line.StartsWith("Information: The credentials changed", StringComparison.Ordinal));
    }

    [Fact, Row("T22")]
    public async Task Another_user_with_the_same_password_is_another_one()
    {
        await Client.Projects.ListAsync(Ct);
        Change("Username", "successor");
        await Client.Projects.ListAsync(Ct);

        Assert.Contains("client_id=successor", _manager.TokenRequests[^1].Text, StringComparison.Ordinal);
        Assert.Equal(2, _manager.TokenRequests.Count);
    }

    [Fact, Row("T22")]
    public async Task A_corrected_password_is_tried_at_once()
    {
        Change("Password", "wrong");
        for (var call = 0; call < 10; call++)
        {
            await Assert.ThrowsAsync<ApinizerAuthenticationException>(() => Client.Projects.ListAsync(Ct));
        }

        Change("Password", "new");
        await Client.Projects.ListAsync(Ct);

        Assert.Equal(2, _manager.TokenRequests.Count);
    }

    [Theory, Row("T22")]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_token_that_is_still_being_acquired_with_old_credentials_is_thrown_away(bool oldAreGood)
    {
        Change("Password", oldAreGood ? "old" : "wrong");
        using var asked = new SemaphoreSlim(0);
        var answer = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _manager.Gate = (request, _) =>
        {
            if (!request.IsTokenRequest || request.Text.Contains("client_secret=new", StringComparison.Ordinal))
            {
                return Task.CompletedTask;
            }

            asked.Release();
            return answer.Task;
        };
        var waiting = Enumerable.Range(0, 100).Select(_ => Client.Projects.ListAsync(Ct)).ToList();
        await asked.WaitAsync(Ct);

        Change("Password", "new");
        await Client.Projects.ListAsync(Ct);
        answer.SetResult();
        await Task.WhenAll(waiting);

        Assert.Equal(101, _manager.Calls.Count);
        Assert.All(_manager.Calls, call => Assert.Equal("Bearer token-of-new", call.Authorization));
        Assert.Equal(2, _manager.TokenRequests.Count);
    }

    [Fact, Row("T22")]
    public async Task New_credentials_for_another_server_are_not_sent_to_this_one()
    {
        await Client.Projects.ListAsync(Ct);
        Change("BaseUrl", "https://other.example.com", "Password", "new");
        await Client.Projects.ListAsync(Ct);

        Assert.Equal(["Bearer token-of-old", "Bearer token-of-old"], _manager.Calls.Select(call => call.Authorization));
        Assert.Contains(_log.Lines, line => line.StartsWith("Warning: The BaseUrl changed", StringComparison.Ordinal));
    }

    [Fact, Row("T22")]
    public async Task Settings_that_make_no_sense_change_nothing()
    {
        await Client.Projects.ListAsync(Ct);
        var error = Assert.ThrowsAny<Exception>(() => Change("Token", "and-a-token-too"));
        await Client.Projects.ListAsync(Ct);

        Assert.Contains("Too many credentials", error.ToString(), StringComparison.Ordinal);
        Assert.Single(_manager.TokenRequests);
    }

    [Fact]
    public async Task Settings_that_are_read_again_unchanged_cost_nothing()
    {
        await Client.Projects.ListAsync(Ct);
        _configuration.Reload();
        await Client.Projects.ListAsync(Ct);

        Assert.Single(_manager.TokenRequests);
    }

    public async ValueTask DisposeAsync()
    {
        await _provider.DisposeAsync();
        _manager.Dispose();
        _log.Dispose();
    }

    private void Change(params string[] keysAndValues)
    {
        foreach (var pair in keysAndValues.Chunk(2))
        {
            _configuration[$"Apinizer:{pair[0]}"] = pair[1];
        }

        _configuration.Reload();
    }
}
