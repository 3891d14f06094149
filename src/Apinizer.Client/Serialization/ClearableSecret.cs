using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Apinizer.Client;

/// <summary>
/// What an update does to a secret that the server keeps: it sets a new value, or clears it. A member of this type that is not set leaves the secret as it
/// is. Like a <see cref="Secret"/>, it shows itself as <c>***</c>.
/// </summary>
[DebuggerDisplay("***")]
[JsonConverter(typeof(Converter))]
public sealed class ClearableSecret : IEquatable<ClearableSecret>
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly Secret _written;

    private ClearableSecret(Secret written) => _written = written;

    /// <summary>The server forgets the value.</summary>
    public static ClearableSecret Clear { get; } = new(new Secret(""));

    /// <summary>Whether the server is to forget the value.</summary>
    public bool IsCleared => _written.IsEmpty;

    /// <summary>The server gets a new value.</summary>
    /// <param name="value">The value; neither empty nor a mask that was read.</param>
    /// <returns>The change.</returns>
    public static ClearableSecret Set(Secret value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value switch
        {
            { IsEmpty: true } => throw new ArgumentException($"It must not be empty. Use {nameof(ClearableSecret)}.{nameof(Clear)} to clear the secret.", nameof(value)),
            { IsMasked: true } => throw new ArgumentException("It is a mask, not a secret.", nameof(value)),
            _ => new ClearableSecret(value),
        };
    }

    /// <inheritdoc/>
    public bool Equals(ClearableSecret? other) => other is not null && _written.Equals(other._written);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ClearableSecret);

    /// <inheritdoc/>
    public override int GetHashCode() => _written.GetHashCode();

    /// <summary>Never the value.</summary>
    /// <returns><c>***</c>.</returns>
    public override string ToString() => Secret.Mask;

    /// <summary>Writes what the serializer at hand writes for a secret: only the client's own writes the value. A mask is read as not set.</summary>
    internal sealed class Converter : JsonConverter<ClearableSecret>
    {
        public override ClearableSecret? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
            => JsonSerializer.Deserialize(ref reader, SecretOf(options)) is { IsMasked: false } secret ? new ClearableSecret(secret) : null;

        public override void Write(Utf8JsonWriter writer, ClearableSecret value, JsonSerializerOptions options)
            => JsonSerializer.Serialize(writer, value._written, SecretOf(options));

        private static JsonTypeInfo<Secret> SecretOf(JsonSerializerOptions options) => (JsonTypeInfo<Secret>)options.GetTypeInfo(typeof(Secret));
    }
}
