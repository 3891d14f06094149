using System.Net.Sockets;

namespace Apinizer.Client.Tests;

/// <summary>A server below HTTP that hands each connection as a whole to the script: what stays open, what breaks and when is the script's business.</summary>
internal sealed class ConnectionServer : IAsyncDisposable
{
    private readonly TcpListener _listener;
    private readonly CancellationTokenSource _stopping = new();
    private readonly List<Task> _connections = [];
    private readonly Task _accepting;
    private int _count;

    public ConnectionServer(Func<int, NetworkStream, CancellationToken, Task> serve, int port = 0)
    {
        _listener = new TcpListener(IPAddress.Loopback, port);
        _listener.Start();
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        _accepting = AcceptAsync(serve);
    }

    public int Port { get; }

    public Uri Address => new($"http://127.0.0.1:{Port}");

    /// <summary>How many connections were opened.</summary>
    public int Connections => Volatile.Read(ref _count);

    /// <summary>Makes the end of the connection a reset instead of an orderly close.</summary>
    public static void ResetOnClose(NetworkStream stream) => stream.Socket.LingerState = new LingerOption(enable: true, seconds: 0);

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        _listener.Stop();
        await _accepting.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await Task.WhenAll(_connections).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stopping.Dispose();
    }

    private async Task AcceptAsync(Func<int, NetworkStream, CancellationToken, Task> serve)
    {
        while (!_stopping.IsCancellationRequested)
        {
            var connection = await _listener.AcceptTcpClientAsync(_stopping.Token);
            _connections.Add(ServeAsync(connection, Interlocked.Increment(ref _count), serve));
        }
    }

    private async Task ServeAsync(TcpClient connection, int number, Func<int, NetworkStream, CancellationToken, Task> serve)
    {
        using (connection)
        {
            await using var stream = connection.GetStream();
            await serve(number, stream, _stopping.Token);
        }
    }
}
