using System.Text.Json.Serialization;

namespace Apinizer.Client.ApiProxies;

/// <summary>What happens when a backend offers other tools or skills than those that were approved.</summary>
[JsonConverter(typeof(Converter))]
public sealed class CatalogDriftPolicy : OpenEnum
{
    private CatalogDriftPolicy(string value)
        : base(value)
    {
    }

    /// <summary>It is logged.</summary>
    public static CatalogDriftPolicy WarnOnly { get; } = new("WARN_ONLY");

    /// <summary>Nothing is sent to the backend until somebody approves them.</summary>
    public static CatalogDriftPolicy FailClosed { get; } = new("FAIL_CLOSED");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator CatalogDriftPolicy(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<CatalogDriftPolicy>
    {
        protected override CatalogDriftPolicy Create(string value) => new(value);
    }
}
