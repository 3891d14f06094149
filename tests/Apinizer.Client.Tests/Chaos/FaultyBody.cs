namespace Apinizer.Client.Tests.Chaos;

/// <summary>An answer's body that arrives as slowly as told, and may break off or stand still.</summary>
internal sealed class FaultyBody(byte[] bytes, TimeProvider time) : Stream
{
    private int _position;

    /// <summary>How many bytes come at once.</summary>
    public int Portion { get; init; } = int.MaxValue;

    /// <summary>The wait before each portion.</summary>
    public TimeSpan Pause { get; init; }

    /// <summary>After so many bytes the connection breaks.</summary>
    public int? BreaksAt { get; init; }

    /// <summary>After so many bytes nothing comes any more.</summary>
    public int? StopsAt { get; init; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => _position; set => throw new NotSupportedException(); }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_position == BreaksAt)
        {
            throw new HttpIOException(HttpRequestError.ResponseEnded, "The response ended prematurely.");
        }

        if (_position == StopsAt)
        {
            await Exchange.WaitForEverAsync(time, cancellationToken);
        }

        if (Pause > TimeSpan.Zero)
        {
            await Task.Delay(Pause, time, cancellationToken);
        }

        var end = Math.Min(BreaksAt ?? bytes.Length, StopsAt is { } stop && _position < stop ? stop : bytes.Length);
        var count = Math.Min(Math.Min(Portion, buffer.Length), end - _position);
        bytes.AsMemory(_position, count).CopyTo(buffer);
        _position += count;
        return count;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("The client reads asynchronously.");

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
