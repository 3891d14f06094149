using System.Text.Json.Serialization.Metadata;

namespace Apinizer.Client;

/// <summary>The serializer's knowledge of a type, looked up once: a look-up through all contexts costs more than reading a small answer.</summary>
internal static class JsonTypes<T>
{
    public static readonly JsonTypeInfo<T> Info = (JsonTypeInfo<T>)ApinizerJson.Options.GetTypeInfo(typeof(T));
}
