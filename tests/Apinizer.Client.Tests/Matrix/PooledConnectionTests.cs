using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;

namespace Apinizer.Client.Tests.Matrix;

/// <summary>Connections are kept and shared, given back after a failed attempt, and replaced when the other end is gone.</summary>
public sealed class PooledConnectionTests
{
    private static readonly byte[] KeptAlive = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 20\r\n\r\n{\"status\":\"SUCCESS\"}"u8.ToArray();

    [Theory, Row("S8")]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_node_that_dies_between_two_calls_costs_the_second_one_nothing(bool reset)
    {
        var dying = new ConnectionServer(async (_, stream, stopping) =>
        {
            await RawServer.ReadRequestAsync(stream, stopping);
            await stream.WriteAsync(KeptAlive, stopping);
            await ((Task)stream.ReadAsync(new byte[1], stopping).AsTask()).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (reset)
            {
                ConnectionServer.ResetOnClose(stream);
            }
        });
        using var client = new ApinizerClient(new ApinizerClientOptions { BaseUrl = dying.Address, Token = "personal-token", RetryMode = RetryMode.Off });
        await ApiMethod.Of("credentials.create").InvokeAsync(client, cancellationToken: TestContext.Current.CancellationToken);
        await dying.DisposeAsync();
        await using var successor = new ConnectionServer(
            async (_, stream, stopping) =>
            {
                await RawServer.ReadRequestAsync(stream, stopping);
                await stream.WriteAsync(KeptAlive, stopping);
            },
            dying.Port);

        // Not repeated in any case: the dead connection must be found out before the request goes out on it.
        await ApiMethod.Of("credentials.create").InvokeAsync(client, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal((1, 1), (dying.Connections, successor.Connections));
    }

    [Fact(Timeout = 120_000), Row("R25")]
    public async Task A_thousand_retries_share_one_connection()
    {
        var (requests, connections) = (0, new ConcurrentDictionary<string, bool>());
        await using var server = await ScriptedServer.AnswerAsync(async response =>
        {
            connections[response.HttpContext.Connection.Id] = true;
            response.StatusCode = Interlocked.Increment(ref requests) % 4 == 0 ? 200 : 503;
            await response.WriteAsync(response.StatusCode == 200 ? """{"status":"SUCCESS","resultList":[]}""" : new string('x', 10_000));
        });
        using var http = new HttpClient(PrimaryHandler.Create());
        var retries = 0;
        while (retries < 1000)
        {
            // Each time with a new retry budget, over the same connections.
            using var client = new ApinizerClient(http, new ApinizerClientOptions { BaseUrl = server.Address, Token = "personal-token", TimeProvider = new LeapingTime() });
            for (var call = 0; call < 30; call++)
            {
                await client.Projects.ListAsync(TestContext.Current.CancellationToken);
                retries += 3;
            }
        }

        Assert.Equal(retries / 3 * 4, requests);
        Assert.Single(connections);
    }

    [Theory, Row("R25")]
    [InlineData("projects.list", 3)]
    [InlineData("credentials.update", 1)]
    [InlineData("credentials.create", 0)]
    [InlineData("apiProxies.export", 3)]
    [InlineData("test.secureHello", 3)]
    public async Task The_answers_of_failed_attempts_are_disposed(string operation, int retries)
    {
        var answers = new List<WatchedAnswer>();
        using var manager = new FakeManager().AnswerCall(_ =>
        {
            var answer = new WatchedAnswer();
            answers.Add(answer);
            return answer;
        });
        using var client = TestClient.WithToken(manager, new LeapingTime());

        await Assert.ThrowsAnyAsync<ApinizerException>(() => ApiMethod.Of(operation).InvokeAsync(client, cancellationToken: TestContext.Current.CancellationToken));

        Assert.Equal(retries + 1, answers.Count);
        Assert.All(answers, answer => Assert.True(answer.IsDisposed));
    }

    private sealed class WatchedAnswer : HttpResponseMessage
    {
        public WatchedAnswer()
            : base(HttpStatusCode.BadGateway) => Content = new StringContent("down for maintenance");

        public bool IsDisposed { get; private set; }

        protected override void Dispose(bool disposing)
        {
            IsDisposed = true;
            base.Dispose(disposing);
        }
    }
}
