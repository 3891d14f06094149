namespace Apinizer.Client.Tests.Chaos;

/// <summary>A request on its way: the fault decides how far it gets and what comes back.</summary>
internal sealed class Exchange(HttpRequestMessage request, Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> manager, Random random, TimeProvider time, CancellationToken cancellationToken)
{
    /// <summary>All limits of the client are multiples of it.</summary>
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(10);

    private byte[]? _body;

    public Random Random => random;

    public TimeProvider Time => time;

    /// <summary>The request leaves the client, as far as the client can tell.</summary>
    public async Task LeaveAsync()
    {
        if (request.Content is { } content)
        {
            _body = await content.ReadAsByteArrayAsync(cancellationToken);
        }
    }

    /// <summary>The request arrives, and the Manager carries it out.</summary>
    public async Task<HttpResponseMessage> ArriveAsync()
    {
        if (_body is null)
        {
            await LeaveAsync();
        }

        using var copy = new HttpRequestMessage(request.Method, request.RequestUri) { Content = _body is null ? null : new ByteArrayContent(_body) };
        foreach (var header in request.Headers)
        {
            copy.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        foreach (var header in request.Content?.Headers ?? Enumerable.Empty<KeyValuePair<string, IEnumerable<string>>>())
        {
            copy.Content!.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        // Whatever the client does meanwhile: the Manager does not notice.
        return await manager(copy, CancellationToken.None);
    }

    public async Task<HttpResponseMessage> WaitForEverAsync()
    {
        await WaitForEverAsync(time, cancellationToken);
        throw new InvalidOperationException("The client waited for an hour.");
    }

    /// <summary>Waits until a limit of the client ends it, but no longer than an hour. In steps, so that the limits are reached one after the other, as they fall due.</summary>
    public static async Task WaitForEverAsync(TimeProvider time, CancellationToken cancellationToken)
    {
        for (var waited = TimeSpan.Zero; waited < TimeSpan.FromHours(1); waited += Step)
        {
            await Task.Delay(Step, time, cancellationToken);
        }
    }
}
