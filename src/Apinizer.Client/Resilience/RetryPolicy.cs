using Microsoft.Extensions.Logging;

namespace Apinizer.Client;

/// <summary>
/// Decides whether a failed attempt is followed by another one, and when. What may be repeated depends on the operation, not on the HTTP method:
/// this API reads, deploys and deletes with POST.
/// </summary>
internal sealed class RetryPolicy(ApinizerClientOptions options, TimeProvider time, ILogger logger)
{
    private static readonly TimeSpan FirstDelay = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(20);

    private readonly RetryBudget _budget = new();

    /// <returns>How long to wait for the next attempt; null when there is none.</returns>
    public TimeSpan? NextDelay(ApiCall call, Exception failure, TimeSpan total, long startedAt)
    {
        var kind = FailureClassifier.Classify(call, failure);
        call.HadAmbiguousAttempt |= kind == FailureKind.Ambiguous;
        call.IsUnanswered &= kind == FailureKind.Ambiguous;
        var reason = FailureClassifier.Describe(failure);
        var delay = MayRepeat(call, kind) ? DelayFor(call, failure) : null;
        if (delay is null || delay >= total - time.GetElapsedTime(startedAt) || !_budget.TryTake())
        {
            call.RecordFailure(reason);
            return null;
        }

        call.RecordFailure(reason, delay);
        Log.Retrying(logger, call.Operation.Id, call.AttemptCount, reason, delay.Value, call.CorrelationId);
        return delay;
    }

    public void Succeeded() => _budget.Succeeded();

    private bool MayRepeat(ApiCall call, FailureKind kind)
        => options.RetryMode != RetryMode.Off && call.AttemptCount < options.MaxAttempts && call.Body.CanReplay && kind switch
        {
            FailureKind.NotProcessed => true,
            FailureKind.Ambiguous => call.Operation.Class == OperationClass.Safe
                || (call.Operation.Class == OperationClass.Set && options.RetryMode == RetryMode.Default),
            _ => false,
        };

    /// <returns>Null when the server asks for more patience than the options allow.</returns>
    private TimeSpan? DelayFor(ApiCall call, Exception failure)
    {
        // Zero, as some servers send, is no wait that would take load from them.
        if (failure is ApinizerApiException { RetryAfter: { } asked } && asked > TimeSpan.Zero)
        {
            // Never earlier than asked; a little later, so that not all callers come at once.
            return asked <= options.MaxRetryAfter ? asked + TimeSpan.FromTicks((long)(asked.Ticks * 0.1 * Random.Shared.NextDouble())) : null;
        }

        var ceiling = Math.Min(LongestDelay.Ticks, FirstDelay.Ticks * Math.Pow(2, call.AttemptCount - 1));
        return TimeSpan.FromTicks((long)(ceiling * Random.Shared.NextDouble()));
    }
}
