using Polly;

namespace Apinizer.Client;

/// <summary>How far a call has come, for the strategies around it.</summary>
internal sealed class CallProgress(ApiCall call, TimeSpan total, long startedAt)
{
    private static readonly ResiliencePropertyKey<CallProgress> Key = new("Apinizer.Client.Progress");

    public ApiCall Call { get; } = call;

    public TimeSpan Total { get; } = total;

    public long StartedAt { get; } = startedAt;

    /// <summary>How long to wait for the attempt that was granted.</summary>
    public TimeSpan NextDelay { get; set; }

    /// <summary>Whether it was the total limit that ended the call.</summary>
    public bool TotalReached { get; set; }

    public static CallProgress Of(ResilienceContext context) => context.Properties.GetValue(Key, null!);

    public void AttachTo(ResilienceContext context) => context.Properties.Set(Key, this);
}
