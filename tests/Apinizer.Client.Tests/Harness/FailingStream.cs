namespace Apinizer.Client.Tests;

/// <summary>A source that gives half of what it has and then fails.</summary>
internal sealed class FailingStream(int length, bool canSeek, Exception failure) : Stream
{
    private long _position;

    /// <summary>How often it was read from its start.</summary>
    public int Begun { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => canSeek;

    public override bool CanWrite => false;

    public override long Length => canSeek ? length : throw new NotSupportedException();

    public override long Position
    {
        get => _position;
        set => _position = value;
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        Begun += _position == 0 ? 1 : 0;
        var read = (int)Math.Min(count, (length / 2) - _position);
        if (read == 0)
        {
            throw failure;
        }

        buffer.AsSpan(offset, read).Fill((byte)'x');
        _position += read;
        return read;
    }

    public override long Seek(long offset, SeekOrigin origin) => Position = offset;

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
