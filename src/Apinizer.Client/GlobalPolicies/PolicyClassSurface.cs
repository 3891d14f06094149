using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Apinizer.Client.Policies;

/// <summary>
/// Reads and writes what holds policies in their other form: with the kind in <c>_class</c>, as global policies and policy groups have them. To every serializer
/// but <see cref="ApinizerJson.Options"/>, secrets are masked.
/// </summary>
/// <typeparam name="T">What is read and written.</typeparam>
/// <typeparam name="TContent">What stands for it in JSON.</typeparam>
internal abstract class PolicyClassSurface<T, TContent> : JsonConverter<T>
    where T : class
    where TContent : class
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => JsonSerializer.Deserialize(ref reader, InfoIn(options == ApinizerJson.Redacted ? options : ApinizerJson.Options)) is { } content ? Wrap(content) : null;

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, Unwrap(value), InfoIn(options));

    protected abstract T Wrap(TContent content);

    protected abstract TContent Unwrap(T value);

    private static JsonTypeInfo<TContent> InfoIn(JsonSerializerOptions options) => (JsonTypeInfo<TContent>)ApinizerJson.WithPolicyClasses(options).GetTypeInfo(typeof(TContent));
}
