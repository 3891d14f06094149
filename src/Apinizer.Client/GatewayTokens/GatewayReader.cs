using System.Text.Json;

namespace Apinizer.Client.GatewayTokens;

/// <summary>Reads an answer of the token service: an object without an envelope, whose members may be named anything but <c>error</c>.</summary>
internal abstract class GatewayReader<T> : BufferedReader<T>
{
    public sealed override ApinizerException ReadError(ApiCall call, HttpResponseMessage response, ReadOnlySpan<byte> body, ApinizerClientOptions options)
        => GatewayErrors.Read(call, response, body, options);

    protected override T Read(ApiCall call, HttpResponseMessage response, ReadOnlySpan<byte> body, ApinizerClientOptions options)
    {
        JsonElement answer;
        try
        {
            answer = JsonElement.Parse(body);
        }
        catch (JsonException error)
        {
            // What was cut off may come whole the next time; a page of HTML will not.
            throw ErrorReader.Unexpected(response, "The answer is no JSON, or is cut off", error, isTransient: SkipSpace(body) is [(byte)'{', ..]);
        }

        if (answer.ValueKind != JsonValueKind.Object)
        {
            throw ErrorReader.Unexpected(response, "The answer is no JSON object");
        }

        return answer.TryGetProperty("error"u8, out var code) && code.ValueKind == JsonValueKind.String ? throw ReadError(call, response, body, options) : Read(response, answer);
    }

    protected abstract T Read(HttpResponseMessage response, JsonElement answer);
}
