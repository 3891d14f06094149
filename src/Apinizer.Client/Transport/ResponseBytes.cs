using System.Buffers;

namespace Apinizer.Client;

/// <summary>An answer's body in pooled memory, read up to a limit.</summary>
internal sealed class ResponseBytes : IDisposable
{
    private const int FirstSize = 4096;

    private byte[] _buffer;
    private int _length;

    private ResponseBytes(int size) => _buffer = ArrayPool<byte>.Shared.Rent(size);

    public bool IsTruncated { get; private set; }

    /// <summary>The bytes, without a byte order mark.</summary>
    public ReadOnlyMemory<byte> Memory
    {
        get
        {
            var memory = _buffer.AsMemory(0, _length);
            return memory.Span.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? memory[3..] : memory;
        }
    }

    /// <summary>Reads the body; what is beyond the limit is left, and <see cref="IsTruncated"/> tells.</summary>
    public static async Task<ResponseBytes> ReadAsync(HttpContent content, long limit, CancellationToken cancellationToken)
    {
        var expected = Math.Min(content.Headers.ContentLength ?? FirstSize, limit);
        var bytes = new ResponseBytes((int)Math.Max(expected, 256) + 1);
        try
        {
            using var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            await bytes.FillAsync(stream, limit, cancellationToken).ConfigureAwait(false);
            return bytes;
        }
        catch
        {
            bytes.Dispose();
            throw;
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

    private async Task FillAsync(Stream stream, long limit, CancellationToken cancellationToken)
    {
        while (true)
        {
            if (_length == _buffer.Length)
            {
                Grow();
            }

            // One byte beyond the limit tells that there is more; the rented memory may be far larger.
            var room = (int)Math.Min(_buffer.Length - _length, limit + 1 - _length);
            var read = await stream.ReadAsync(_buffer.AsMemory(_length, room), cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                return;
            }

            _length += read;
            if (_length > limit)
            {
                _length = (int)limit;
                IsTruncated = true;
                return;
            }
        }
    }

    private void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent(checked(_buffer.Length * 2));
        _buffer.AsSpan(0, _length).CopyTo(larger);
        _buffer.AsSpan(0, _length).Clear();
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
