using System.Text.Json;

namespace Apinizer.Client.GatewayTokens;

/// <summary>Reads an answer that is a model as it stands.</summary>
internal sealed class GatewayModelReader<T> : GatewayReader<T>
    where T : class
{
    public static GatewayModelReader<T> Instance { get; } = new();

    protected override T Read(HttpResponseMessage response, JsonElement answer)
    {
        try
        {
            return answer.Deserialize(JsonTypes<T>.Info)!;
        }
        catch (JsonException error)
        {
            throw DoesNotFit(response, error);
        }
    }
}
