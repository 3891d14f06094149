namespace Apinizer.Client.Tests;

/// <summary>A JSON text that never ends.</summary>
internal sealed class EndlessText : MemoryStream
{
    private bool _begun;

    public override int Read(byte[] buffer, int offset, int count)
    {
        buffer.AsSpan(offset, count).Fill((byte)'x');
        if (!_begun)
        {
            _begun = true;
            "{\""u8.CopyTo(buffer.AsSpan(offset, count));
        }

        return count;
    }
}
