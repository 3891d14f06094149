namespace Apinizer.Client.Tests;

/// <summary>Counts requests and keeps none, for runs of a million calls. Token requests wait while they are held.</summary>
internal sealed class CountingManager : HttpMessageHandler
{
    private static readonly byte[] Success = """{"status":"SUCCESS"}"""u8.ToArray();

    private TaskCompletionSource? _hold;
    private int _tokenRequests;
    private int _calls;

    public int TokenRequests => Volatile.Read(ref _tokenRequests);

    public int Calls => Volatile.Read(ref _calls);

    public void HoldTokens() => _hold = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void ReleaseTokens() => _hold!.SetResult();

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!request.RequestUri!.AbsolutePath.EndsWith("/apiops/auth/token", StringComparison.Ordinal))
        {
            Interlocked.Increment(ref _calls);
            return new HttpResponseMessage { Content = new ByteArrayContent(Success) };
        }

        Interlocked.Increment(ref _tokenRequests);
        if (_hold is { } hold)
        {
            await hold.Task.WaitAsync(cancellationToken);
        }

        return Answers.Token();
    }
}
