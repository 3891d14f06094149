namespace Apinizer.Client;

/// <summary>A download that must keep moving: a read that brings nothing for too long ends it.</summary>
internal sealed class IdleLimitStream(Stream inner, ApiCall call, TimeSpan limit, TimeProvider time) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => ReadWithinAsync(buffer.AsMemory(offset, count), CancellationToken.None).AsTask().GetAwaiter().GetResult();

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        => ReadWithinAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

#if NET
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => ReadWithinAsync(buffer, cancellationToken);
#endif

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private async ValueTask<int> ReadWithinAsync(Memory<byte> buffer, CancellationToken cancellationToken)
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
