using System.Net;

namespace Apinizer.Client;

/// <summary>Bytes as a request's body. Like <see cref="WatchedContent"/>, without a second content around the first.</summary>
internal sealed class WatchedBytes(byte[] bytes, ApiCall call) : HttpContent
{
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        call.IsUnanswered = true;
        return stream.WriteAsync(bytes, 0, bytes.Length);
    }

#if NET
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        call.IsUnanswered = true;
        return stream.WriteAsync(bytes, cancellationToken).AsTask();
    }
#endif

    protected override bool TryComputeLength(out long length)
    {
        length = bytes.Length;
        return true;
    }
}
