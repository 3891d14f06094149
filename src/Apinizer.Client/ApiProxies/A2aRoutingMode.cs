using System.Text.Json.Serialization;

namespace Apinizer.Client.ApiProxies;

/// <summary>What an A2A API proxy offers.</summary>
[JsonConverter(typeof(Converter))]
public sealed class A2aRoutingMode : OpenEnum
{
    private A2aRoutingMode(string value)
        : base(value)
    {
    }

    /// <summary>Itself as an agent, which its own LLM serves.</summary>
    public static A2aRoutingMode AgentExpose { get; } = new("AGENT_EXPOSE");

    /// <summary>Agents behind it.</summary>
    public static A2aRoutingMode Passthrough { get; } = new("PASSTHROUGH");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator A2aRoutingMode(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<A2aRoutingMode>
    {
        protected override A2aRoutingMode Create(string value) => new(value);
    }
}
