using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Apinizer.Client;

/// <summary>
/// Keeps one token for all callers. An acquisition is shared and belongs to no caller: whoever gives up leaves it running for the others. Rejected
/// credentials are not sent again for five minutes, and after a second rejection never: a retry can lock the operator's account.
/// </summary>
internal sealed class TokenCache(ITokenProvider provider, TimeSpan defaultLifetime, TimeProvider time, ILogger logger, ClientTelemetry telemetry)
{
    private static readonly TimeSpan AcquisitionLimit = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan RenewalFloor = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan RejectionPause = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongestAskedPause = TimeSpan.FromHours(1);
    private static readonly TimeSpan RefreshFloor = TimeSpan.FromSeconds(30);

    private readonly object _gate = new();
    private CachedToken? _current;
    private Task<Acquisition>? _acquisition;
    private TokenFailure? _failure;
    private long? _lastRenewal;
    private long _generation;
    private int _rejections;

    /// <summary>The current token, or the one that everybody is waiting for.</summary>
    /// <exception cref="ApinizerAuthenticationException">There is none.</exception>
    public ValueTask<CachedToken> GetAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var current = Volatile.Read(ref _current);
        if (current is null || current.IsExpired(time))
        {
            return new(WaitAsync(JoinAcquisition(), cancellationToken));
        }

        if (current.IsDue(time))
        {
            RefreshAhead();
        }

        return new(current);
    }

    /// <summary>
    /// A token that replaces the rejected one, which the server may have revoked. Null when there is no other one, or when one was replaced just
    /// now: then the rejection has another reason.
    /// </summary>
    public async ValueTask<CachedToken?> RenewAsync(CachedToken rejected, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (_current is not null && _current.Generation == rejected.Generation)
            {
                if (_lastRenewal is { } last && time.GetElapsedTime(last) < RenewalFloor)
                {
                    return null;
                }

                _lastRenewal = time.GetTimestamp();
                _current = null;
            }
        }

        var next = await GetAsync(cancellationToken).ConfigureAwait(false);
        return next.Value == rejected.Value ? null : next;
    }

    private void RefreshAhead()
    {
        lock (_gate)
        {
            // A failed refresh does no harm while the token is good, so there is no hurry to try it again.
            if (_acquisition is null && (_failure is null || (!_failure.Blocks(time) && _failure.Age(time) >= RefreshFloor)))
            {
                StartAcquisition();
            }
        }
    }

    private Task<Acquisition> JoinAcquisition()
    {
        lock (_gate)
        {
            if (_current is { } current && !current.IsExpired(time))
            {
                return Task.FromResult(new Acquisition(current, null));
            }

            if (_acquisition is not null)
            {
                return _acquisition;
            }

            return _failure?.Blocks(time) == true ? Task.FromResult(new Acquisition(null, _failure)) : StartAcquisition();
        }
    }

    private Task<Acquisition> StartAcquisition()
    {
        // Without the first caller's context: his activity, culture and async locals are not those of all.
        var cause = Activity.Current?.Context ?? default;
        var flow = ExecutionContext.IsFlowSuppressed() ? default(AsyncFlowControl?) : ExecutionContext.SuppressFlow();
        try
        {
            return _acquisition = Task.Run(() => AcquireAsync(cause), CancellationToken.None);
        }
        finally
        {
            flow?.Undo();
        }
    }

    /// <summary>Never fails: a failure is told to each waiter by an exception of his own.</summary>
    private async Task<Acquisition> AcquireAsync(ActivityContext cause)
    {
        using var observation = provider is StaticTokenProvider ? null : telemetry.BeginToken(Reason, cause);
        try
        {
            var token = await AskProviderAsync().ConfigureAwait(false);
            if (AccessToken.FindProblem(token.Value) is { } problem)
            {
                throw new ApinizerAuthenticationException($"The token is not usable: {problem}.");
            }

            observation?.Succeeded();
            lock (_gate)
            {
                _acquisition = null;
                _failure = null;
                _rejections = 0;
                _current = new CachedToken(token, ++_generation, defaultLifetime, time);
                Log.TokenAcquired(logger, _generation);
                return new Acquisition(_current, null);
            }
        }
        catch (Exception error)
        {
            observation?.Failed(error);
            return new Acquisition(null, Fail(error));
        }
    }

    /// <summary>Why there is an acquisition, for telemetry.</summary>
    private string Reason => _generation == 0 ? "first" : Volatile.Read(ref _current)?.IsExpired(time) == false ? "ahead" : "renewal";

    private async Task<AccessToken> AskProviderAsync()
    {
        using var limit = time.CreateTimeLimit(AcquisitionLimit);
        try
        {
            return await provider.GetTokenAsync(limit.Token).WaitAsync(limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException timeout) when (limit.IsCancellationRequested)
        {
            throw new ApinizerTimeoutException("TokenAcquisition", AcquisitionLimit, timeout);
        }
    }

    private TokenFailure Fail(Exception cause)
    {
        lock (_gate)
        {
            var rejected = cause is ApinizerAuthenticationException { CredentialsRejected: true };
            _rejections += rejected ? 1 : 0; // Other failures in between do not make a wrong password right.
            var count = (_failure?.Count ?? 0) + 1;
            _acquisition = null;
            _failure = new TokenFailure(cause, count, rejected ? RejectionPauseAfter(_rejections) : PauseAfter(cause, count), time.GetTimestamp());
            Log.TokenAcquisitionFailed(logger, cause.GetType().Name, rejected);
            return _failure;
        }
    }

    /// <returns>How long nobody asks again; null for ever.</returns>
    private static TimeSpan? RejectionPauseAfter(int rejections) => rejections == 1 ? RejectionPause : null;

    private static TimeSpan PauseAfter(Exception cause, int count)
    {
        var shortest = Math.Min(LongestPause.TotalSeconds, Math.Pow(2, Math.Min(count, 6) - 1));
        var pause = TimeSpan.FromSeconds(shortest * (1 + (Random.Shared.NextDouble() / 4)));
        var asked = (cause as ApinizerApiException)?.RetryAfter ?? TimeSpan.Zero;
        return asked <= pause ? pause : asked < LongestAskedPause ? asked : LongestAskedPause;
    }

    private static async Task<CachedToken> WaitAsync(Task<Acquisition> acquisition, CancellationToken cancellationToken)
    {
        var outcome = await acquisition.WaitAsync(cancellationToken).ConfigureAwait(false);
        return outcome.Token ?? throw outcome.Failure!.ToException();
    }

    private readonly record struct Acquisition(CachedToken? Token, TokenFailure? Failure);
}
