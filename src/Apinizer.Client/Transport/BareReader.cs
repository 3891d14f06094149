using System.Text.Json;

namespace Apinizer.Client;

/// <summary>One object without an envelope. A failure comes with one all the same.</summary>
internal sealed class BareReader<T> : BufferedReader<T>
    where T : class
{
    public static BareReader<T> Instance { get; } = new();

    protected override T Read(ApiCall call, HttpResponseMessage response, ReadOnlySpan<byte> body, ApinizerClientOptions options)
    {
        _ = ReadEnvelope(call, response, body, options);
        if (IsEmpty(body))
        {
            throw ErrorReader.Unexpected(response, "The answer is an empty object where one with something in it was asked for");
        }

        return Deserialize<T>(response, body);
    }

    private static bool IsEmpty(ReadOnlySpan<byte> body)
    {
        var reader = new Utf8JsonReader(body);
        return reader.Read() && reader.Read() && reader.TokenType == JsonTokenType.EndObject;
    }
}
