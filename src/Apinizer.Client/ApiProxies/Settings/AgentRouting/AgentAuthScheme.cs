using System.Text.Json.Serialization;

namespace Apinizer.Client.ApiProxies;

/// <summary>How the gateway identifies itself to an MCP server or an A2A agent.</summary>
[JsonConverter(typeof(Converter))]
public sealed class AgentAuthScheme : OpenEnum
{
    private AgentAuthScheme(string value)
        : base(value)
    {
    }

    /// <summary>By a token.</summary>
    public static AgentAuthScheme Bearer { get; } = new("BEARER");

    /// <summary>By a token that it fetches with a client id and secret.</summary>
    public static AgentAuthScheme OAuth2ClientCredentials { get; } = new("OAUTH2_CLIENT_CREDENTIALS");

    /// <summary>By a client certificate.</summary>
    public static AgentAuthScheme Mtls { get; } = new("MTLS");

    /// <summary>Not at all.</summary>
    public static AgentAuthScheme None { get; } = new("NONE");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator AgentAuthScheme(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<AgentAuthScheme>
    {
        protected override AgentAuthScheme Create(string value) => new(value);
    }
}
