using System.Text.Json;
using Apinizer.Client.Benchmarks.Wire;
using RestEase;

namespace Apinizer.Client.Benchmarks.Contestants;

internal sealed class RestEaseDeserializer : ResponseDeserializer
{
    public override T Deserialize<T>(string? content, HttpResponseMessage response, ResponseDeserializerInfo info)
        => (T)JsonSerializer.Deserialize(content!, typeof(T), WireJson.Default)!;
}
