using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace Apinizer.Client;

/// <summary>
/// What runs around the attempts of a call, from the outside in: the total limit, the retries, the circuit breaker if there is one, a token and a place
/// among the parallel calls, the limit of one attempt. All of it runs on the clock of the options.
/// </summary>
internal sealed class CallPipeline
{
    private readonly ApinizerClientOptions _options;
    private readonly RetryPolicy _retries;
    private readonly ResiliencePipeline _pipeline;

    public CallPipeline(ApinizerClientOptions options, RetryPolicy retries, TokenCache tokens)
    {
        _options = options;
        _retries = retries;
        _pipeline = Build(tokens);
    }

    /// <param name="call">The call.</param>
    /// <param name="attempt">Makes one attempt. It throws nothing: a failure is an outcome too.</param>
    /// <param name="state">What the attempt needs.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ApinizerTimeoutException">A limit was reached.</exception>
    public async ValueTask<T> RunAsync<T, TState>(
        ApiCall call, Func<ResilienceContext, TState, ValueTask<Outcome<T>>> attempt, TState state, CancellationToken cancellationToken)
    {
        var context = ResilienceContextPool.Shared.Get(call.Operation.Id, continueOnCapturedContext: false, cancellationToken);
        var progress = new CallProgress(call, call.IsLong ? _options.TransferTimeout : _options.TotalTimeout, _options.TimeProvider.GetTimestamp());
        progress.AttachTo(context);
        try
        {
            var outcome = await _pipeline.ExecuteOutcomeAsync(attempt, context, state).ConfigureAwait(false);
            if (outcome.Exception is { } failure)
            {
                ThrowIfLimit(failure, progress);
                outcome.ThrowIfException();
            }

            _retries.Succeeded();
            return outcome.Result!;
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private ResiliencePipeline Build(TokenCache tokens)
    {
        var builder = new ResiliencePipelineBuilder { TimeProvider = _options.TimeProvider }
            .AddTimeout(new TimeoutStrategyOptions
            {
                TimeoutGenerator = static arguments => new(CallProgress.Of(arguments.Context).Total),
                OnTimeout = static arguments =>
                {
                    CallProgress.Of(arguments.Context).TotalReached = true;
                    return default;
                },
            })
            .AddRetry(new RetryStrategyOptions
            {
                MaxRetryAttempts = int.MaxValue, // RetryPolicy counts.
                ShouldHandle = arguments => new(MayRepeat(CallProgress.Of(arguments.Context), arguments.Outcome.Exception)),
                DelayGenerator = static arguments => new(CallProgress.Of(arguments.Context).NextDelay),
            });
        if (_options.CircuitBreakDuration is { } duration)
        {
            builder.AddCircuitBreaker(CircuitBreaker.For(duration));
        }

        return builder
            .AddStrategy(_ => new AdmissionStrategy(tokens, _options.MaxConcurrency))
            .AddTimeout(new TimeoutStrategyOptions
            {
                // For a long call, the limit of the attempt is that of the call.
                TimeoutGenerator = arguments => new(CallProgress.Of(arguments.Context).Call.IsLong ? TimeSpan.Zero : _options.AttemptTimeout),
            })
            .Build();
    }

    private bool MayRepeat(CallProgress progress, Exception? failure)
    {
        if (failure is null or OperationCanceledException or BrokenCircuitException || _retries.NextDelay(progress.Call, failure, progress.Total, progress.StartedAt) is not { } delay)
        {
            return false;
        }

        progress.NextDelay = delay;
        return true;
    }

    /// <summary>What the strategies say in their own words.</summary>
    private void ThrowIfLimit(Exception failure, CallProgress progress)
    {
        switch (failure)
        {
            case BrokenCircuitException open:
                throw new ApinizerCircuitOpenException(open.RetryAfter ?? TimeSpan.Zero, open.InnerException);
            case TimeoutRejectedException timeout when progress.Call.IsLong:
                throw new ApinizerTimeoutException(nameof(_options.TransferTimeout), progress.Total, timeout);
            case TimeoutRejectedException timeout when progress.TotalReached:
                throw new ApinizerTimeoutException(nameof(_options.TotalTimeout), progress.Total, timeout);
            case TimeoutRejectedException timeout:
                throw new ApinizerTimeoutException(nameof(_options.AttemptTimeout), _options.AttemptTimeout, timeout);
        }
    }
}
