namespace Apinizer.Client;

/// <summary>A download that must keep moving: a read that brings nothing for too long ends it.</summary>
internal sealed class IdleLimitStream(Stream inner, ApiCall call, TimeSpan limit, TimeProvider time) : ReadOnlyStream
{
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    protected override async ValueTask<int> ReadCoreAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        using var idle = time.CreateTimeLimit(limit);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(idle.Token, cancellationToken);
        try
        {
            return await inner.ReadAsync(buffer, either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (idle.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw OfCall(new ApinizerTimeoutException(nameof(ApinizerClientOptions.IdleTimeout), limit));
        }
        catch (Exception broken) when (broken is HttpRequestException or IOException)
        {
            throw OfCall(new ApinizerConnectionException($"The download broke off: {broken.Message}", broken));
        }
    }

    /// <summary>The call is over by now, but it is still what the download belongs to.</summary>
    private ApinizerException OfCall(ApinizerException error)
    {
        error.BelongsTo(call);
        return error;
    }
}
