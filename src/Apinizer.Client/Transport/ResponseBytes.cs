using System.Buffers;

namespace Apinizer.Client;

/// <summary>An answer's body in pooled memory, read up to a limit.</summary>
internal sealed class ResponseBytes : IDisposable
{
    private const int FirstSize = 4096;

    private byte[] _buffer;
    private int _length;
    private long _limit;

    private ResponseBytes(int size) => _buffer = ArrayPool<byte>.Shared.Rent(size);

    public bool IsTruncated => _length > _limit;

    /// <summary>The bytes up to the limit, without a byte order mark.</summary>
    public ReadOnlyMemory<byte> Memory => WithoutMark(_buffer.AsMemory(0, (int)Math.Min(_length, _limit)));

    /// <summary>All that was read: the one byte beyond the limit is among them.</summary>
    public ReadOnlyMemory<byte> Everything => WithoutMark(_buffer.AsMemory(0, _length));

    public static ResponseBytes Rent() => new(FirstSize);

    /// <summary>Reads the body; what is beyond the limit is left, and <see cref="IsTruncated"/> tells.</summary>
    public static async ValueTask<ResponseBytes> ReadAsync(HttpContent content, long limit, CancellationToken cancellationToken)
    {
        using var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        var bytes = Rent();
        try
        {
            await bytes.FillAsync(stream, content, limit, cancellationToken).ConfigureAwait(false);
            return bytes;
        }
        catch
        {
            bytes.Dispose();
            throw;
        }
    }

    /// <summary>Reads on, up to a limit that is higher than the last one.</summary>
    public async ValueTask FillAsync(Stream stream, HttpContent content, long limit, CancellationToken cancellationToken)
    {
        _limit = limit;
        while (!IsTruncated)
        {
            if (_length == _buffer.Length)
            {
                // Most answers never get here, and asking for their length costs more than a look at the buffer.
                Grow(Math.Min(content.Headers.ContentLength ?? 0, limit) + 1);
            }

            // One byte beyond the limit tells that there is more; the rented memory may be far larger.
            var room = (int)Math.Min(_buffer.Length - _length, limit + 1 - _length);
            var read = await stream.ReadAsync(_buffer.AsMemory(_length, room), cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                return;
            }

            _length += read;
        }
    }

    public void Dispose()
    {
        var buffer = Interlocked.Exchange(ref _buffer, []);
        if (buffer.Length > 0)
        {
            // Answers may hold secrets: the next user of the memory gets none of them.
            buffer.AsSpan(0, _length).Clear();
            _length = 0;
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static ReadOnlyMemory<byte> WithoutMark(Memory<byte> bytes) => bytes.Span.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? bytes[3..] : bytes;

    private void Grow(long expected)
    {
        var larger = ArrayPool<byte>.Shared.Rent(checked((int)Math.Max(expected, _buffer.Length * 2L)));
        _buffer.AsSpan(0, _length).CopyTo(larger);
        _buffer.AsSpan(0, _length).Clear();
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
