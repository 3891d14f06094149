namespace Apinizer.Client;

/// <summary>An answer of which the beginning was read, up to a limit.</summary>
internal sealed class AnswerStream(ReadOnlyMemory<byte> head, Stream rest, HttpResponseMessage response, long limit) : ReadOnlyStream
{
    private ReadOnlyMemory<byte> _head = head;
    private long _room = limit - head.Length;

    /// <summary>From here on the limit counts anew.</summary>
    public void RenewLimit() => _room = limit;

    protected override async ValueTask<int> ReadCoreAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        if (!_head.IsEmpty)
        {
            var count = Math.Min(buffer.Length, _head.Length);
            _head[..count].CopyTo(buffer);
            _head = _head[count..];
            return count;
        }

        // One byte beyond the limit tells that there is more.
        var read = await rest.ReadAsync(buffer[..(int)Math.Min(buffer.Length, _room + 1)], cancellationToken).ConfigureAwait(false);
        _room -= read;
        return _room >= 0 ? read : throw ErrorReader.Unexpected(response, $"The answer is larger than {nameof(ApinizerClientOptions.MaxResponseBytes)} ({limit} bytes)");
    }
}
