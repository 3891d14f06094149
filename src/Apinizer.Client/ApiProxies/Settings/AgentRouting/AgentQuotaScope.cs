using System.Text.Json.Serialization;

namespace Apinizer.Client.ApiProxies;

/// <summary>What a call quota is counted for.</summary>
[JsonConverter(typeof(Converter))]
public sealed class AgentQuotaScope : OpenEnum
{
    private AgentQuotaScope(string value)
        : base(value)
    {
    }

    /// <summary>Each credential.</summary>
    public static AgentQuotaScope PerCredential { get; } = new("PER_CREDENTIAL");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator AgentQuotaScope(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<AgentQuotaScope>
    {
        protected override AgentQuotaScope Create(string value) => new(value);
    }
}
