namespace Apinizer.Emulator.Hosting;

/// <summary>The requests in the order of their arrival.</summary>
internal sealed class RequestLog
{
    private readonly Lock _gate = new();
    private readonly List<ReceivedRequest> _requests = [];

    public void Add(ReceivedRequest request)
    {
        lock (_gate)
        {
            _requests.Add(request);
        }
    }

    public void Clear()
    {
        lock (_gate)
        {
            _requests.Clear();
        }
    }

    public IReadOnlyList<ReceivedRequest> ToList()
    {
        lock (_gate)
        {
            return [.. _requests];
        }
    }
}
