namespace Apinizer.Client;

/// <summary>
/// Keeps a client from multiplying the load of a server that is down: each retry takes a token and each success gives a tenth back.
/// </summary>
internal sealed class RetryBudget
{
    // In tenths: ten times 0.1 is less than one.
    private const int Price = 10;
    private const int Capacity = 100 * Price;

    private readonly object _gate = new();
    private int _tenths = Capacity;

    public bool TryTake()
    {
        lock (_gate)
        {
            if (_tenths < Price)
            {
                return false;
            }

            _tenths -= Price;
            return true;
        }
    }

    public void Succeeded()
    {
        // Nearly always full: then there is nothing to do and nothing to lock.
        if (Volatile.Read(ref _tenths) == Capacity)
        {
            return;
        }

        lock (_gate)
        {
            _tenths = Math.Min(Capacity, _tenths + 1);
        }
    }
}
