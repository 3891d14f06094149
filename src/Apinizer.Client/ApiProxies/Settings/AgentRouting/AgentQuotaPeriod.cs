using System.Text.Json.Serialization;

namespace Apinizer.Client.ApiProxies;

/// <summary>How long a call quota lasts.</summary>
[JsonConverter(typeof(Converter))]
public sealed class AgentQuotaPeriod : OpenEnum
{
    private AgentQuotaPeriod(string value)
        : base(value)
    {
    }

    /// <summary>A minute.</summary>
    public static AgentQuotaPeriod Minute { get; } = new("MINUTE");

    /// <summary>An hour.</summary>
    public static AgentQuotaPeriod Hour { get; } = new("HOUR");

    /// <summary>A day.</summary>
    public static AgentQuotaPeriod Day { get; } = new("DAY");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator AgentQuotaPeriod(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<AgentQuotaPeriod>
    {
        protected override AgentQuotaPeriod Create(string value) => new(value);
    }
}
