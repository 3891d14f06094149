using System.Net.Sockets;
using System.Text;

namespace Apinizer.Client.Tests.Matrix;

/// <summary>A connection that is reset at each byte of an exchange, of the request and of the answer: a correct result or a typed error, and no hang.</summary>
public sealed class BrokenConnectionTests
{
    private static readonly byte[] List = RawServer.Response("""{"status":"SUCCESS","resultList":[{"name":"shop"}]}""");
    private static readonly byte[] Done = RawServer.Response("""{"status":"SUCCESS","deploymentResult":{"success":true}}""");

    [Fact(Timeout = 120_000), Row("S6"), Row("S7")]
    public async Task A_read_is_repeated_wherever_its_answer_breaks_off()
    {
        for (var offset = 0; offset < List.Length; offset++)
        {
            await using var server = Answering(List, offset);
            using var client = Connect(server);

            var projects = await client.Projects.ListAsync(TestContext.Current.CancellationToken);

            Assert.Equal("shop", Assert.Single(projects).Name);
            Assert.True(server.Connections == 2, $"Reset after {offset} bytes: {server.Connections} connections.");
        }
    }

    [Fact(Timeout = 120_000), Row("S6"), Row("R8")]
    public async Task A_creation_is_sent_once_wherever_its_answer_breaks_off()
    {
        for (var offset = 0; offset < Done.Length; offset++)
        {
            await using var server = Answering(Done, offset);
            using var client = Connect(server);

            var error = await Record.ExceptionAsync(() => ApiMethod.Of("credentials.create").InvokeAsync(client, cancellationToken: TestContext.Current.CancellationToken));

            Assert.True(error is ApinizerOutcomeUnknownException && server.Connections == 1, $"Reset after {offset} bytes: {server.Connections} connections, {error}");
        }
    }

    /// <summary>Whether the client had all of it out by then is a matter of chance. It is never sent twice without being sure.</summary>
    [Fact(Timeout = 120_000), Row("S6"), Row("R8")]
    public async Task A_creation_whose_request_breaks_off_is_unknown_or_was_never_sent()
    {
        var length = await LengthOfRequestAsync();
        for (var offset = 0; offset < length; offset += 7)
        {
            var complete = 0;
            await using var server = new ConnectionServer(async (connection, stream, stopping) =>
            {
                if (connection == 1)
                {
                    await ReadAsync(stream, offset, stopping);
                    ConnectionServer.ResetOnClose(stream);
                }
                else if (await RawServer.ReadRequestAsync(stream, stopping))
                {
                    complete++;
                    await stream.WriteAsync(Done, stopping);
                }
            });
            using var client = Connect(server);

            var error = await Record.ExceptionAsync(() => ApiMethod.Of("credentials.create").InvokeAsync(client, cancellationToken: TestContext.Current.CancellationToken));

            Assert.True(
                (error is null && complete == 1) || (error is ApinizerOutcomeUnknownException && complete == 0),
                $"Reset after {offset} bytes of the request: {complete} requests arrived, {error}");
        }
    }

    private static ConnectionServer Answering(byte[] answer, int offset) => new(async (connection, stream, stopping) =>
    {
        if (await RawServer.ReadRequestAsync(stream, stopping))
        {
            await stream.WriteAsync(connection == 1 ? answer.AsMemory(0, offset) : answer, stopping);
            if (connection == 1)
            {
                ConnectionServer.ResetOnClose(stream);
            }
        }
    });

    private static async Task<int> LengthOfRequestAsync()
    {
        var length = 0;
        await using var server = new ConnectionServer(async (_, stream, stopping) =>
        {
            var buffer = new byte[8192];
            var text = new StringBuilder();
            while (!text.ToString().EndsWith('}'))
            {
                var read = await stream.ReadAsync(buffer, stopping);
                text.Append(Encoding.UTF8.GetString(buffer, 0, read));
                length += read;
            }

            await stream.WriteAsync(Done, stopping);
        });
        using var client = Connect(server);
        await ApiMethod.Of("credentials.create").InvokeAsync(client, cancellationToken: TestContext.Current.CancellationToken);
        return length;
    }

    private static async Task ReadAsync(NetworkStream stream, int count, CancellationToken cancellationToken)
    {
        if (count > 0)
        {
            await stream.ReadExactlyAsync(new byte[count], cancellationToken);
        }
    }

    private static ApinizerClient Connect(ConnectionServer server)
        => new(new ApinizerClientOptions { BaseUrl = server.Address, Token = "personal-token", TimeProvider = new LeapingTime() });
}
