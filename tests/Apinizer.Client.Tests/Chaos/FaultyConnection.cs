using System.Collections.Concurrent;
using Apinizer.Emulator;

namespace Apinizer.Client.Tests.Chaos;

/// <summary>The way to the emulator. It injects the fault of a call into the first request that fits, and lets all others pass.</summary>
internal sealed class FaultyConnection(ApinizerEmulator emulator, TimeProvider time) : HttpMessageHandler
{
    private static readonly HttpMessageInvoker Wire = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });

    private readonly ConcurrentQueue<Arrival> _arrivals = new();
    private Fault? _pending;
    private Fault? _pendingToken;
    private Random _random = new(0);
    private string? _correlationId;

    /// <summary>The calls that the Manager received and answered, whether the client heard of it or not.</summary>
    public IReadOnlyList<Arrival> Arrivals => [.. _arrivals];

    /// <summary>The correlation id of the last request that left the client.</summary>
    public string? CorrelationId => Volatile.Read(ref _correlationId);

    /// <summary>Chooses the fault of each further call, known by its correlation id; null for calls whose fault is set one by one.</summary>
    public Func<(Fault Fault, Random Random)>? Choose { get; init; }

    public void Prepare(Fault fault, Random random)
    {
        (_random, _correlationId) = (random, null);
        _pendingToken = fault.HitsToken ? fault : null;
        _pending = fault.HitsToken ? null : fault;
        if (fault.HitsToken)
        {
            emulator.ExpireTokens();
        }
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var isToken = request.RequestUri!.AbsolutePath.EndsWith("/apiops/auth/token", StringComparison.Ordinal);
        if (!isToken)
        {
            var id = request.Headers.GetValues("X-Correlation-Id").Single();
            if (id != _correlationId && Choose is { } choose)
            {
                var (next, random) = choose();
                Prepare(next, random);
            }

            Volatile.Write(ref _correlationId, id);
        }

        var fault = isToken ? Interlocked.Exchange(ref _pendingToken, null) : Interlocked.Exchange(ref _pending, null);
        return fault is null
            ? await DeliverAsync(request, cancellationToken)
            : await fault.Inject(new Exchange(request, DeliverAsync, _random, time, cancellationToken));
    }

    private async Task<HttpResponseMessage> DeliverAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var answer = await Wire.SendAsync(request, cancellationToken);
        await answer.Content.LoadIntoBufferAsync(cancellationToken);
        _arrivals.Enqueue(new Arrival($"{request.Method} {request.RequestUri!.AbsolutePath}", answer.IsSuccessStatusCode));
        return answer;
    }

    /// <summary>A request that the Manager handled.</summary>
    internal sealed record Arrival(string Request, bool Succeeded);
}
