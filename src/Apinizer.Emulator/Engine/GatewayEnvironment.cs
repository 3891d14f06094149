using System.Text.Json.Nodes;

namespace Apinizer.Emulator.Engine;

/// <summary>An environment: a gateway of two worker pods that may be made to refuse deployments.</summary>
internal sealed record GatewayEnvironment(string Id, string Name, int Number)
{
    public string AccessUrl => $"https://gw-{Uri.EscapeDataString(Name.ToLowerInvariant())}.example.com";

    /// <summary>Why deployments fail at present; null when they work.</summary>
    public string? Fault { get; set; }

    public IEnumerable<(string Name, string Ip)> Pods => Enumerable.Range(1, 2).Select(pod => ($"worker-{Name}-{pod}", $"10.0.{Number + 1}.{10 + pod}"));

    public string Type => Name.Contains("prod", StringComparison.OrdinalIgnoreCase) ? "PRODUCTION"
        : Name.Contains("stag", StringComparison.OrdinalIgnoreCase) || Name.Contains("sandbox", StringComparison.OrdinalIgnoreCase) ? "SANDBOX"
        : "TEST";

    public JsonObject ToJson() => new()
    {
        ["id"] = Id,
        ["name"] = Name,
        ["description"] = $"Environment {Name}",
        ["type"] = Type,
        ["accessUrl"] = AccessUrl,
        ["status"] = "PUBLISHED",
    };
}
