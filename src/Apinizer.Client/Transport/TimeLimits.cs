namespace Apinizer.Client;

/// <summary>Limits and waits on the clock that the options give.</summary>
internal static class TimeLimits
{
    public static CancellationTokenSource CreateTimeLimit(this TimeProvider time, TimeSpan limit)
#if NET
        => new(limit, time);
#else
        => time.CreateCancellationTokenSource(limit);
#endif

    public static Task DelayAsync(this TimeProvider time, TimeSpan delay, CancellationToken cancellationToken)
#if NET
        => Task.Delay(delay, time, cancellationToken);
#else
        => time.Delay(delay, cancellationToken);
#endif
}
