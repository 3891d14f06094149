using System.Text.Json.Serialization;

namespace Apinizer.Client.ApiProxies;

/// <summary>What an MCP API proxy offers.</summary>
[JsonConverter(typeof(Converter))]
public sealed class McpRoutingMode : OpenEnum
{
    private McpRoutingMode(string value)
        : base(value)
    {
    }

    /// <summary>Other API proxies, as tools.</summary>
    public static McpRoutingMode ToolExpose { get; } = new("TOOL_EXPOSE");

    /// <summary>The tools of MCP servers behind it.</summary>
    public static McpRoutingMode Passthrough { get; } = new("PASSTHROUGH");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator McpRoutingMode(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<McpRoutingMode>
    {
        protected override McpRoutingMode Create(string value) => new(value);
    }
}
