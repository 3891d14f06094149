namespace Apinizer.Client;

/// <summary>One object without an envelope. A failure comes with one all the same.</summary>
internal sealed class BareReader<T> : BufferedReader<T>
    where T : class
{
    public static BareReader<T> Instance { get; } = new();

    protected override T Read(ApiCall call, HttpResponseMessage response, ReadOnlySpan<byte> body, ApinizerClientOptions options)
    {
        _ = ReadEnvelope(call, response, body, options);
        return Deserialize<T>(response, body);
    }
}
