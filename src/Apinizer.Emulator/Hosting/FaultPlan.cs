namespace Apinizer.Emulator.Hosting;

/// <summary>What is to go wrong on purpose.</summary>
internal sealed class FaultPlan
{
    private readonly Lock _gate = new();
    private readonly List<(Func<ReceivedRequest, bool> When, TimeSpan Delay)> _delays = [];
    private readonly List<Fault> _faults = [];

    public void Delay(Func<ReceivedRequest, bool> when, TimeSpan delay)
    {
        lock (_gate)
        {
            _delays.Add((when, delay));
        }
    }

    public void Once(Fault fault)
    {
        lock (_gate)
        {
            _faults.Add(fault);
        }
    }

    public TimeSpan DelayOf(ReceivedRequest request)
    {
        lock (_gate)
        {
            return _delays.Where(delay => delay.When(request)).Aggregate(TimeSpan.Zero, (sum, delay) => sum + delay.Delay);
        }
    }

    /// <summary>The oldest fault that fits; it is used up.</summary>
    public Fault? Take(ReceivedRequest request)
    {
        lock (_gate)
        {
            var fault = _faults.Find(candidate => candidate.When(request));
            if (fault is not null)
            {
                _faults.Remove(fault);
            }

            return fault;
        }
    }
}
