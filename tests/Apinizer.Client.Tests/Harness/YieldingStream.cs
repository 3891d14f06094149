namespace Apinizer.Client.Tests;

/// <summary>A body that is never there at once, so that whoever reads it has to wait.</summary>
internal sealed class YieldingStream(byte[] content) : MemoryStream(content)
{
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        return Read(buffer.Span);
    }
}
