namespace Apinizer.Client;

/// <summary>Makes the result from an answer that is read whole, into pooled memory.</summary>
internal abstract class BufferedReader<TResult> : AnswerReader<TResult>
{
    public sealed override async ValueTask<TResult> ReadAsync(ApiCall call, HttpResponseMessage response, ApinizerClientOptions options, CancellationToken cancellationToken)
    {
        using (response)
        {
            using var bytes = await ResponseBytes.ReadAsync(response.Content, options.MaxResponseBytes, cancellationToken).ConfigureAwait(false);
            ThrowIfTruncated(bytes, response, options);
            return Read(call, response, bytes.Memory.Span, options);
        }
    }

    protected abstract TResult Read(ApiCall call, HttpResponseMessage response, ReadOnlySpan<byte> body, ApinizerClientOptions options);
}
