using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Apinizer.Client;

/// <summary>
/// Keeps one token for all callers. An acquisition is shared and belongs to no caller: whoever gives up leaves it running for the others. Rejected
/// credentials are not sent again for five minutes, and after a second rejection never: a retry can lock the operator's account. All of that belongs
/// to one set of credentials and ends with it.
/// </summary>
internal sealed class TokenCache(ITokenProvider first, TimeSpan defaultLifetime, TimeProvider time, ILogger logger, ClientTelemetry telemetry)
{
    private static readonly TimeSpan AcquisitionLimit = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan RenewalFloor = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan RejectionPause = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongestAskedPause = TimeSpan.FromHours(1);
    private static readonly TimeSpan RefreshFloor = TimeSpan.FromSeconds(30);

    private readonly object _gate = new();
    private ITokenProvider _provider = first;
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
        switch (current?.StateAt(time) ?? TokenState.Expired)
        {
            case TokenState.Expired:
                return new(WaitAsync(cancellationToken));
            case TokenState.Due:
                RefreshAhead();
                break;
        }

        return new(current!);
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

    /// <summary>Changes the credentials: from now on no call gets a token of the old ones, and what is being acquired with them is thrown away.</summary>
    public void Replace(ITokenProvider provider)
    {
        lock (_gate)
        {
            _provider = provider;
            _current = null;
            _acquisition = null;
            _failure = null;
            _lastRenewal = null;
            _rejections = 0;
        }
    }

    private void RefreshAhead()
    {
        lock (_gate)
        {
            // The refresh may have ended since the caller looked. A failed one does no harm while the token is good, so there is no hurry to try it again.
            if (_acquisition is null && _current?.StateAt(time) == TokenState.Due && (_failure is null || (!_failure.Blocks(time) && _failure.Age(time) >= RefreshFloor)))
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
        var provider = _provider;
        try
        {
            return _acquisition = Task.Run(() => AcquireAsync(provider, cause), CancellationToken.None);
        }
        finally
        {
            flow?.Undo();
        }
    }

    /// <summary>Never fails: a failure is told to each waiter by an exception of his own.</summary>
    private async Task<Acquisition> AcquireAsync(ITokenProvider provider, ActivityContext cause)
    {
        using var observation = provider is StaticTokenProvider ? null : telemetry.BeginToken(Reason, cause);
        try
        {
            var token = await AskAsync(provider).ConfigureAwait(false);
            if (AccessToken.FindProblem(token.Value) is { } problem)
            {
                throw new ApinizerAuthenticationException($"The token is not usable: {problem}.");
            }

            observation?.Succeeded();
            lock (_gate)
            {
                if (provider != _provider)
                {
                    return default;
                }

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
            return new Acquisition(null, Fail(provider, error));
        }
    }

    /// <summary>Why there is an acquisition, for telemetry.</summary>
    private string Reason => _generation == 0 ? "first" : Volatile.Read(ref _current)?.IsExpired(time) == false ? "ahead" : "renewal";

    private async Task<AccessToken> AskAsync(ITokenProvider provider)
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

    private TokenFailure? Fail(ITokenProvider provider, Exception cause)
    {
        lock (_gate)
        {
            if (provider != _provider)
            {
                return null;
            }

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

    private async Task<CachedToken> WaitAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var outcome = await JoinAcquisition().WaitAsync(cancellationToken).ConfigureAwait(false);
            if (outcome.Token is { } token)
            {
                return token;
            }

            if (outcome.Failure is { } failure)
            {
                throw failure.ToException();
            }
        }
    }

    /// <summary>Neither of the two when the credentials were changed meanwhile.</summary>
    private readonly record struct Acquisition(CachedToken? Token, TokenFailure? Failure);
}
