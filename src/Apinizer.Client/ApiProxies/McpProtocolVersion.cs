using System.Text.Json.Serialization;

namespace Apinizer.Client.ApiProxies;

/// <summary>A version of the Model Context Protocol.</summary>
[JsonConverter(typeof(Converter))]
public sealed class McpProtocolVersion : OpenEnum
{
    private McpProtocolVersion(string value)
        : base(value)
    {
    }

    /// <summary>That of November 2024.</summary>
    public static McpProtocolVersion V20241105 { get; } = new("2024-11-05");

    /// <summary>That of June 2025; what the server uses if none is said.</summary>
    public static McpProtocolVersion V20250618 { get; } = new("2025-06-18");

    /// <summary>That of July 2026.</summary>
    public static McpProtocolVersion V20260728 { get; } = new("2026-07-28");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator McpProtocolVersion(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<McpProtocolVersion>
    {
        protected override McpProtocolVersion Create(string value) => new(value);
    }
}
