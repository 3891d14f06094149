using System.Text.Json.Serialization;

namespace Apinizer.Client.ApiProxies;

/// <summary>What tells a repeated request apart from a new one.</summary>
[JsonConverter(typeof(Converter))]
public sealed class IdempotencyKeyType : OpenEnum
{
    private IdempotencyKeyType(string value)
        : base(value)
    {
    }

    /// <summary>A header.</summary>
    public static IdempotencyKeyType Header { get; } = new("HEADER");

    /// <summary>Variables of the caller's choice.</summary>
    public static IdempotencyKeyType Custom { get; } = new("CUSTOM");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator IdempotencyKeyType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<IdempotencyKeyType>
    {
        protected override IdempotencyKeyType Create(string value) => new(value);
    }
}
