using System.Text;

namespace Apinizer.Client.Tests.Matrix;

/// <summary>Servers that hold a real connection open and bring nothing of use: each call ends at its limit, of time to the tick, or of size.</summary>
public sealed class SlowConnectionTests
{
    private static readonly TimeSpan Tick = TimeSpan.FromTicks(1);

    private readonly ManualTime _time = new();
    private readonly SemaphoreSlim _sent = new(0);

    [Fact(Timeout = 60_000), Row("S1")]
    public async Task A_server_that_takes_the_request_and_never_answers()
    {
        await using var server = new ConnectionServer(async (_, stream, stopping) =>
        {
            await RawServer.ReadRequestAsync(stream, stopping);
            _sent.Release();
            await Task.Delay(Timeout.Infinite, stopping);
        });
        using var client = Connect(server);
        var call = client.Projects.ListAsync(TestContext.Current.CancellationToken);
        await SentAsync();

        await AssertEndsAfterAsync(TimeSpan.FromSeconds(30), call);
    }

    [Fact(Timeout = 60_000), Row("S2")]
    public async Task A_body_that_brings_a_byte_every_ten_seconds()
    {
        using var due = new SemaphoreSlim(0);
        await using var server = new ConnectionServer(async (_, stream, stopping) =>
        {
            await RawServer.ReadRequestAsync(stream, stopping);
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"u8.ToArray(), stopping);
            while (true)
            {
                _sent.Release();
                await due.WaitAsync(stopping);
                await stream.WriteAsync(" "u8.ToArray(), stopping);
            }
        });
        using var client = Connect(server);
        var call = client.Projects.ListAsync(TestContext.Current.CancellationToken);
        for (var waited = 0; waited < 20; waited += 10)
        {
            await SentAsync();
            _time.Advance(TimeSpan.FromSeconds(10));
            due.Release();
        }

        await SentAsync();
        await AssertEndsAfterAsync(TimeSpan.FromSeconds(10), call);
    }

    /// <summary>One header, many headers (10,000 of these are more than twice what is accepted), many interim answers: 64 KB in all.</summary>
    [Theory(Timeout = 60_000), Row("S13")]
    [InlineData("HTTP/1.1 200 OK\r\nX-Endless: ", "xxxxxxxxxxxxxxxx")]
    [InlineData("HTTP/1.1 200 OK\r\n", "X-Header: xyz\r\n")]
    [InlineData("", "HTTP/1.1 100 Continue\r\n\r\n")]
    [InlineData("", "HTTP/1.1 103 Early Hints\r\nLink: </style.css>; rel=preload\r\n\r\n")]
    public async Task Headers_without_end(string start, string repeated)
    {
        var part = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat(repeated, 1000)));
        var cutOff = new TaskCompletionSource();
        await using var server = new ConnectionServer(async (_, stream, stopping) =>
        {
            await RawServer.ReadRequestAsync(stream, stopping);
            await stream.WriteAsync(Encoding.ASCII.GetBytes(start), stopping);
            try
            {
                while (true)
                {
                    await stream.WriteAsync(part, stopping);
                }
            }
            catch (IOException)
            {
                cutOff.SetResult();
            }
        });
        using var client = Connect(server);

        var error = await Assert.ThrowsAsync<ApinizerConnectionException>(() => client.Projects.ListAsync(TestContext.Current.CancellationToken));

        Assert.Equal("projects.list", error.Operation?.Id);
        Assert.Contains("65536", error.Message, StringComparison.Ordinal);
        await cutOff.Task.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
    }

    private async Task SentAsync() => Assert.True(await _sent.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken), "The server never came so far.");

    private async Task AssertEndsAfterAsync(TimeSpan rest, Task call)
    {
        _time.Advance(rest - Tick);
        Assert.False(call.IsCompleted);
        _time.Advance(Tick);
        Assert.Equal("AttemptTimeout", (await Assert.ThrowsAsync<ApinizerTimeoutException>(() => call)).LimitName);
    }

    private ApinizerClient Connect(ConnectionServer server)
        => new(new ApinizerClientOptions { BaseUrl = server.Address, Token = "personal-token", TimeProvider = _time, MaxAttempts = 1 });
}
