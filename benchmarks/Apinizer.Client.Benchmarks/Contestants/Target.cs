using Apinizer.Client.Benchmarks.Manager;

namespace Apinizer.Client.Benchmarks.Contestants;

/// <summary>Where a contestant sends: into memory through a handler, or over sockets of its own.</summary>
internal sealed record Target(Uri BaseUrl, Func<HttpMessageHandler>? InMemory = null)
{
    private static readonly Uri Nowhere = new("https://manager.example.com");

    public static Target Answering(byte[] answer) => new(Nowhere, () => new InMemoryManager(answer));

    public static Target Recording(RecordingManager manager) => new(Nowhere, () => manager);

    public HttpMessageHandler CreateHandler() => InMemory?.Invoke() ?? new SocketsHttpHandler();

    /// <summary>An HTTP client as most people set one up.</summary>
    public HttpClient CreateHttpClient() => new(CreateHandler())
    {
        BaseAddress = BaseUrl,
        DefaultRequestHeaders = { Authorization = new("Bearer", Facts.Token) },
    };
}
