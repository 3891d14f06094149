namespace Apinizer.Client.Tests;

/// <summary>A body that arrives in pieces of a given size, and is broken off, falls silent or ends when all of it was given.</summary>
internal sealed class PiecesStream(byte[] content, int size, Func<CancellationToken, Task>? ending = null) : MemoryStream(content)
{
    public bool IsClosed { get; private set; }

    public override async Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        if (Position == Length && ending is not null)
        {
            await ending(cancellationToken);
        }

        return Read(buffer, offset, Math.Min(count, size));
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (Position == Length && ending is not null)
        {
            await ending(cancellationToken);
        }

        return Read(buffer.Span[..Math.Min(buffer.Length, size)]);
    }

    protected override void Dispose(bool disposing)
    {
        IsClosed = true;
        base.Dispose(disposing);
    }
}
