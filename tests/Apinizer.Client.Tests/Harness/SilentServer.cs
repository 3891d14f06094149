namespace Apinizer.Client.Tests;

/// <summary>Takes requests and never answers.</summary>
internal sealed class SilentServer : HttpMessageHandler
{
    private readonly SemaphoreSlim _arrivals = new(0);
    private int _arrived;

    public int Arrived => Volatile.Read(ref _arrived);

    /// <summary>Ends when so many requests have arrived.</summary>
    public async Task ArrivedAsync(int count)
    {
        while (Arrived < count)
        {
            Assert.True(await _arrivals.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken), "The request never arrived.");
        }
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is { } content)
        {
            await content.LoadIntoBufferAsync(cancellationToken);
        }

        Interlocked.Increment(ref _arrived);
        _arrivals.Release();
        await Task.Delay(Timeout.Infinite, cancellationToken);
        throw new InvalidOperationException("It never answers.");
    }

    protected override void Dispose(bool disposing)
    {
        _arrivals.Dispose();
        base.Dispose(disposing);
    }
}
