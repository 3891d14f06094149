using System.Diagnostics.CodeAnalysis;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace Apinizer.Client;

/// <summary>
/// What runs around the attempts of a call, from the outside in: the total limit, the retries, the circuit breaker if there is one, a place among the
/// parallel calls, the limit of one attempt. All of it runs on the clock of the options.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "Nobody asks the semaphore for a wait handle, so it holds nothing; and calls under way release it after the client is disposed.")]
internal sealed class CallPipeline
{
    private static readonly ResiliencePropertyKey<CallProgress> Progress = new("Apinizer.Client.Progress");

    private readonly ApinizerClientOptions _options;
    private readonly RetryPolicy _retries;
    private readonly TokenCache _tokens;
    private readonly SemaphoreSlim _slots;
    private readonly ResiliencePipeline _call;
    private readonly ResiliencePipeline _attempt;

    public CallPipeline(ApinizerClientOptions options, RetryPolicy retries, TokenCache tokens)
    {
        _options = options;
        _retries = retries;
        _tokens = tokens;
        _slots = new SemaphoreSlim(options.MaxConcurrency, options.MaxConcurrency);
        _call = BuildCallPipeline();
        _attempt = BuildAttemptPipeline();
    }

    /// <exception cref="ApinizerTimeoutException">A limit was reached.</exception>
    public async Task<T> RunAsync<T, TState>(ApiCall call, Func<ApiCall, TState, CancellationToken, ValueTask<T>> attempt, TState state, CancellationToken cancellationToken)
    {
        var context = ResilienceContextPool.Shared.Get(call.Operation.Id, continueOnCapturedContext: false, cancellationToken);
        var progress = new CallProgress(call, TotalLimit(call), _options.TimeProvider.GetTimestamp());
        context.Properties.Set(Progress, progress);
        try
        {
            var result = await _call.ExecuteAsync(
                static (context, run) => run.Pipeline.AttemptAsync(context, run.Call, run.Attempt, run.State),
                context,
                (Pipeline: this, Call: call, Attempt: attempt, State: state)).ConfigureAwait(false);
            _retries.Succeeded();
            return result;
        }
        catch (BrokenCircuitException open)
        {
            throw new ApinizerCircuitOpenException(open.RetryAfter ?? TimeSpan.Zero, open.InnerException);
        }
        catch (TimeoutRejectedException timeout)
        {
            throw progress.TotalReached || call.IsLong
                ? new ApinizerTimeoutException(call.IsLong ? nameof(_options.TransferTimeout) : nameof(_options.TotalTimeout), progress.Total, timeout)
                : new ApinizerTimeoutException(nameof(_options.AttemptTimeout), _options.AttemptTimeout, timeout);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    /// <summary>
    /// Waiting for a token or a place counts towards the total, but not towards the attempt: a slow token endpoint or a busy client is not a slow
    /// server.
    /// </summary>
    private async ValueTask<T> AttemptAsync<T, TState>(ResilienceContext context, ApiCall call, Func<ApiCall, TState, CancellationToken, ValueTask<T>> attempt, TState state)
    {
        call.BeginAttempt();
        if (!call.IsAnonymous)
        {
            await _tokens.GetAsync(context.CancellationToken).ConfigureAwait(false);
        }

        await _slots.WaitAsync(context.CancellationToken).ConfigureAwait(false);
        try
        {
            return await _attempt.ExecuteAsync(
                static (context, run) => run.Attempt(run.Call, run.State, context.CancellationToken), context, (Attempt: attempt, Call: call, State: state)).ConfigureAwait(false);
        }
        finally
        {
            _slots.Release();
        }
    }

    private TimeSpan TotalLimit(ApiCall call) => call.IsLong ? _options.TransferTimeout : _options.TotalTimeout;

    private ResiliencePipeline BuildCallPipeline()
    {
        var builder = new ResiliencePipelineBuilder { TimeProvider = _options.TimeProvider };
        AddLimitAndRetries(builder);
        if (_options.CircuitBreakDuration is { } duration)
        {
            builder.AddCircuitBreaker(CircuitBreaker.For(duration));
        }

        return builder.Build();
    }

    private void AddLimitAndRetries(ResiliencePipelineBuilder builder) => builder
        .AddTimeout(new TimeoutStrategyOptions
        {
            TimeoutGenerator = static arguments => new(Of(arguments.Context).Total),
            OnTimeout = static arguments =>
            {
                Of(arguments.Context).TotalReached = true;
                return default;
            },
        })
        .AddRetry(new RetryStrategyOptions
        {
            MaxRetryAttempts = int.MaxValue, // RetryPolicy counts.
            ShouldHandle = arguments => new(MayRepeat(Of(arguments.Context), arguments.Outcome.Exception)),
            DelayGenerator = static arguments => new(Of(arguments.Context).NextDelay),
        });

    private ResiliencePipeline BuildAttemptPipeline() => new ResiliencePipelineBuilder { TimeProvider = _options.TimeProvider }
        .AddTimeout(new TimeoutStrategyOptions
        {
            TimeoutGenerator = arguments => new(Of(arguments.Context).Call.IsLong ? _options.TransferTimeout : _options.AttemptTimeout),
        })
        .Build();

    private bool MayRepeat(CallProgress progress, Exception? failure)
    {
        if (failure is null or OperationCanceledException or BrokenCircuitException || _retries.NextDelay(progress.Call, failure, progress.Total, progress.StartedAt) is not { } delay)
        {
            return false;
        }

        progress.NextDelay = delay;
        return true;
    }

    private static CallProgress Of(ResilienceContext context) => context.Properties.GetValue(Progress, null!);
}
