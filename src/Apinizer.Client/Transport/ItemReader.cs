namespace Apinizer.Client;

/// <summary>One object, which the envelope holds in a list of one or by itself.</summary>
internal sealed class ItemReader<T> : BufferedReader<T>
    where T : class
{
    public static ItemReader<T> Instance { get; } = new();

    protected override T Read(ApiCall call, HttpResponseMessage response, ReadOnlySpan<byte> body, ApinizerClientOptions options)
    {
        if (ReadEnvelope(call, response, body, options).Result is not { } range)
        {
            throw ErrorReader.Unexpected(response, "The answer has no object where one was asked for");
        }

        var result = body[range];
        if (result[0] != (byte)'[')
        {
            return Deserialize<T>(response, result);
        }

        var items = Deserialize<List<T>>(response, result);
        return items is [{ } only] ? only : throw ErrorReader.Unexpected(response, $"The answer has {items.Count} objects where one was asked for");
    }
}
