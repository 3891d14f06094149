#if NET
using System.Runtime.CompilerServices;
#endif

namespace Apinizer.Client;

/// <summary>
/// A file or a list that must keep moving: a read that brings nothing for too long ends it. The call is over by then, but it is still what the answer belongs to.
/// </summary>
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
            throw new ApinizerTimeoutException(nameof(ApinizerClientOptions.IdleTimeout), limit).BelongsTo(call);
        }
        catch (Exception broken) when (broken is HttpRequestException or IOException)
        {
            throw new ApinizerConnectionException($"The answer broke off: {broken.Message}", broken).BelongsTo(call);
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
}
