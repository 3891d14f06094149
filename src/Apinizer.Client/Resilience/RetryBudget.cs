namespace Apinizer.Client;

/// <summary>
/// Keeps a client from multiplying the load of a server that is down: each retry takes a token and each success gives a tenth back.
/// </summary>
internal sealed class RetryBudget
{
    private const int Capacity = 100;
    private const double Refund = 0.1;

    private readonly object _gate = new();
    private double _tokens = Capacity;

    public bool TryTake()
    {
        lock (_gate)
        {
            if (_tokens < 1)
            {
                return false;
            }

            _tokens--;
            return true;
        }
    }

    public void Succeeded()
    {
        // Nearly always full: then there is nothing to do and nothing to lock.
        if (Volatile.Read(ref _tokens) >= Capacity)
        {
            return;
        }

        lock (_gate)
        {
            _tokens = Math.Min(Capacity, _tokens + Refund);
        }
    }
}
