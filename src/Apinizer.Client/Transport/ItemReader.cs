namespace Apinizer.Client;

/// <summary>One object, which the envelope holds in a list of one or by itself.</summary>
internal sealed class ItemReader<T> : AnswerReader<T>
    where T : class
{
    public static ItemReader<T> Instance { get; } = new();

    public override async ValueTask<T> ReadAsync(ApiCall call, HttpResponseMessage response, ApinizerClientOptions options, CancellationToken cancellationToken)
    {
        using (response)
        {
            using var bytes = await ReadBytesAsync(response, options, cancellationToken).ConfigureAwait(false);
            return Read(response, bytes.Memory.Span, options);
        }
    }

    private static T Read(HttpResponseMessage response, ReadOnlySpan<byte> json, ApinizerClientOptions options)
    {
        if (ReadEnvelope(response, json, options).Result is not { } range)
        {
            throw ErrorReader.Unexpected(response, "The answer has no object where one was asked for");
        }

        var result = json[range];
        if (result[0] != (byte)'[')
        {
            return Deserialize<T>(response, result);
        }

        var items = Deserialize<List<T>>(response, result);
        return items is [{ } only] ? only : throw ErrorReader.Unexpected(response, $"The answer has {items.Count} objects where one was asked for");
    }
}
