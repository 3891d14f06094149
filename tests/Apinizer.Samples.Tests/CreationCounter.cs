namespace Apinizer.Samples.Tests;

/// <summary>Counts creations that are under way. The first ones wait until as many as expected are there, so that fewer would wait for ever.</summary>
internal sealed class CreationCounter(int expected) : DelegatingHandler(new SocketsHttpHandler())
{
    private readonly TaskCompletionSource _full = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock _gate = new();
    private int _present;

    public int Creations { get; private set; }

    public int Most { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Method != HttpMethod.Post)
        {
            return await base.SendAsync(request, cancellationToken);
        }

        lock (_gate)
        {
            Creations++;
            Most = Math.Max(Most, ++_present);
            if (_present == expected)
            {
                _full.TrySetResult();
            }
        }

        await _full.Task.WaitAsync(cancellationToken);
        var response = await base.SendAsync(request, cancellationToken);
        lock (_gate)
        {
            _present--;
        }

        return response;
    }
}
