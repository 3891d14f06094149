using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>How a policy identifies the gateway to the MCP server or agent that it calls. The routing of API proxies has other values: <see cref="ApiProxies.AgentAuthScheme"/>.</summary>
[JsonConverter(typeof(Converter))]
public sealed class AiCallAuthScheme : OpenEnum
{
    private AiCallAuthScheme(string value)
        : base(value)
    {
    }

    /// <summary>Not at all.</summary>
    public static AiCallAuthScheme None { get; } = new("NONE");

    /// <summary>By a token.</summary>
    public static AiCallAuthScheme Bearer { get; } = new("BEARER");

    /// <summary>By a token that it fetches with a client id and secret.</summary>
    public static AiCallAuthScheme OAuth { get; } = new("OAUTH");

    /// <summary>By a client certificate.</summary>
    public static AiCallAuthScheme Mtls { get; } = new("MTLS");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator AiCallAuthScheme(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<AiCallAuthScheme>
    {
        protected override AiCallAuthScheme Create(string value) => new(value);
    }
}
