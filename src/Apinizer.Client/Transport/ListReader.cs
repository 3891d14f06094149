namespace Apinizer.Client;

/// <summary>A list in an envelope. Nothing in this API is paged; null and absent mean empty.</summary>
internal sealed class ListReader<T> : AnswerReader<IReadOnlyList<T>>
{
    public static ListReader<T> Instance { get; } = new();

    public override async ValueTask<IReadOnlyList<T>> ReadAsync(ApiCall call, HttpResponseMessage response, ApinizerClientOptions options, CancellationToken cancellationToken)
    {
        using (response)
        {
            using var bytes = await ReadBytesAsync(response, options, cancellationToken).ConfigureAwait(false);
            var json = bytes.Memory.Span;
            var envelope = ReadEnvelope(response, json, options);
            return envelope.Result is { } list ? Deserialize<List<T>>(response, json[list])
                : envelope.SaysSuccess ? []
                : throw ErrorReader.Unexpected(response, "The answer has no list where one was asked for");
        }
    }
}
