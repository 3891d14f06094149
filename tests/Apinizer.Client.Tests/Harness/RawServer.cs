using System.Net.Sockets;
using System.Text;

namespace Apinizer.Client.Tests;

/// <summary>A server below HTTP, for what no HTTP server would do: each connection is handed to the script with the request it read.</summary>
internal sealed class RawServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stopping = new();
    private readonly Task _accepting;
    private int _requests;

    public RawServer(Func<int, NetworkStream, Task> answer)
    {
        _listener.Start();
        Address = new Uri($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");
        _accepting = AcceptAsync(answer);
    }

    public Uri Address { get; }

    /// <summary>How many requests arrived in full.</summary>
    public int Requests => Volatile.Read(ref _requests);

    public static byte[] Response(string body, string status = "200 OK", string contentType = "application/json")
        => Encoding.UTF8.GetBytes($"HTTP/1.1 {status}\r\nContent-Type: {contentType}\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\nConnection: close\r\n\r\n{body}");

    /// <summary>Reads the head and as many bytes as it announces.</summary>
    public static async Task<bool> ReadRequestAsync(Stream stream, CancellationToken cancellationToken)
    {
        var text = new StringBuilder();
        var buffer = new byte[4096];
        while (true)
        {
            var read = await stream.ReadAsync(buffer, cancellationToken);
            if (read == 0)
            {
                return false;
            }

            text.Append(Encoding.UTF8.GetString(buffer, 0, read));
            var request = text.ToString();
            var end = request.IndexOf("\r\n\r\n", StringComparison.Ordinal);
            if (end >= 0 && Encoding.UTF8.GetByteCount(request[(end + 4)..]) >= LengthOf(request[..end]))
            {
                return true;
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        _listener.Stop();
        await _accepting.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stopping.Dispose();
    }

    private async Task AcceptAsync(Func<int, NetworkStream, Task> answer)
    {
        while (!_stopping.IsCancellationRequested)
        {
            using var connection = await _listener.AcceptTcpClientAsync(_stopping.Token);
            await using var stream = connection.GetStream();
            if (await ReadRequestAsync(stream, _stopping.Token))
            {
                await answer(Interlocked.Increment(ref _requests), stream);
            }
        }
    }

    private static int LengthOf(string head) => head.Split("\r\n")
        .Where(line => line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase))
        .Select(line => int.Parse(line["Content-Length:".Length..], System.Globalization.CultureInfo.InvariantCulture))
        .FirstOrDefault();
}
