namespace Apinizer.Client;

/// <summary>Limits of time on the clock that the options give.</summary>
internal static class TimeLimits
{
    public static CancellationTokenSource CreateTimeLimit(this TimeProvider time, TimeSpan limit)
#if NET
        => new(limit, time);
#else
        => time.CreateCancellationTokenSource(limit);
#endif
}
