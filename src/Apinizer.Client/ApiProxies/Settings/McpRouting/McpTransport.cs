using System.Text.Json.Serialization;

namespace Apinizer.Client.ApiProxies;

/// <summary>How an MCP server is called.</summary>
[JsonConverter(typeof(Converter))]
public sealed class McpTransport : OpenEnum
{
    private McpTransport(string value)
        : base(value)
    {
    }

    /// <summary>Over HTTP with server-sent events.</summary>
    public static McpTransport HttpSse { get; } = new("HTTP_SSE");

    /// <summary>Over the standard input and output of a process. Known to policies that call tools, not to the routing of API proxies.</summary>
    public static McpTransport Stdio { get; } = new("STDIO");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator McpTransport(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<McpTransport>
    {
        protected override McpTransport Create(string value) => new(value);
    }
}
