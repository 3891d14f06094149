using System.Globalization;

namespace Apinizer.Client;

/// <summary>Reads how long a server asks to wait, from the header or, as older servers do, from the body.</summary>
internal static class RetryAfterReader
{
    /// <summary>Nobody waits longer; it also keeps the arithmetic in range.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromDays(365);

    public static TimeSpan? Read(HttpResponseMessage response, double? secondsInBody, TimeProvider time)
    {
        var header = response.Headers.RetryAfter;
        if (header?.Delta is { } delta)
        {
            return Clamp(delta);
        }

        if (header?.Date is { } date)
        {
            var wait = date - time.GetUtcNow();
            return wait > TimeSpan.Zero ? Clamp(wait) : null;
        }

        // Without a usable header: also one that does not fit into the type, such as a number beyond 32 bits.
        if (response.Headers.TryGetValues("Retry-After", out var values) && double.TryParse(values.First(), NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) && seconds > 0)
        {
            return Clamp(Seconds(seconds));
        }

        return secondsInBody is > 0 ? Clamp(Seconds(secondsInBody.Value)) : null;
    }

    private static TimeSpan Seconds(double seconds) => TimeSpan.FromSeconds(Math.Min(seconds, Longest.TotalSeconds));

    private static TimeSpan Clamp(TimeSpan wait) => TimeSpan.FromTicks(Math.Min(Math.Max(wait.Ticks, 0), Longest.Ticks));
}
