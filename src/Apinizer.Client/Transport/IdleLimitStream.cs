#if NET
using System.Runtime.CompilerServices;
#endif

namespace Apinizer.Client;

/// <summary>A download that must keep moving: a read that brings nothing for too long ends it.</summary>
internal sealed class IdleLimitStream(Stream inner, ApiCall call, TimeSpan limit, TimeProvider time) : ReadOnlyStream
{
    private CancellationTokenSource? _idle;

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
            _idle?.Dispose();
        }

        base.Dispose(disposing);
    }

#if NET
    // A download is thousands of reads.
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
#endif
    protected override async ValueTask<int> ReadCoreAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        var idle = StartLimit();
        using var registration = cancellationToken.Register(static idle => ((CancellationTokenSource)idle!).Cancel(), idle);
        try
        {
            return await inner.ReadAsync(buffer, idle.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException canceled) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(canceled.Message, canceled, cancellationToken);
        }
        catch (OperationCanceledException) when (idle.IsCancellationRequested)
        {
            throw OfCall(new ApinizerTimeoutException(nameof(ApinizerClientOptions.IdleTimeout), limit));
        }
        catch (Exception broken) when (broken is HttpRequestException or IOException)
        {
            throw OfCall(new ApinizerConnectionException($"The download broke off: {broken.Message}", broken));
        }
    }

    /// <summary>That of the last read serves again, unless it ended the read or came late.</summary>
    private CancellationTokenSource StartLimit()
    {
#if NET
        if (_idle?.TryReset() == true)
        {
            _idle.CancelAfter(limit);
            return _idle;
        }
#endif
        _idle?.Dispose();
        return _idle = time.CreateTimeLimit(limit);
    }

    /// <summary>The call is over by now, but it is still what the download belongs to.</summary>
    private ApinizerException OfCall(ApinizerException error)
    {
        error.BelongsTo(call);
        return error;
    }
}
