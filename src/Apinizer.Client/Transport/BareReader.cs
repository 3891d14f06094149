namespace Apinizer.Client;

/// <summary>One object without an envelope. A failure comes with one all the same.</summary>
internal sealed class BareReader<T> : AnswerReader<T>
    where T : class
{
    public static BareReader<T> Instance { get; } = new();

    public override async ValueTask<T> ReadAsync(ApiCall call, HttpResponseMessage response, ApinizerClientOptions options, CancellationToken cancellationToken)
    {
        using (response)
        {
            using var bytes = await ReadBytesAsync(response, options, cancellationToken).ConfigureAwait(false);
            var json = bytes.Memory.Span;
            _ = ReadEnvelope(call, response, json, options);
            return Deserialize<T>(response, json);
        }
    }
}
