using Apinizer.Emulator.Engine;

namespace Apinizer.Emulator.Groups.Policies.Types;

/// <summary>All types of policies that the Manager knows: those with a page, and those that its OpenAPI document or the list of global policies names.</summary>
internal static class PolicyTypes
{
    private static readonly string[] WithoutPage =
    [
        "policy-ws-security-sts-token",
        "ai-context-integrity", "ai-dlp-guard", "ai-loop-guard", "ai-pii-mask", "ai-prompt-guard", "ai-rag-injection", "ai-semantic-cache", "ai-token-rate-limit", "ai-topic-guard",
    ];

    private static readonly Dictionary<string, PolicyType> All = ((IEnumerable<PolicyType>)
    [
        .. AuthenticationPolicyTypes.All, .. WsSecurityPolicyTypes.All, .. JosePolicyTypes.All, .. AccessPolicyTypes.All, .. MessagePolicyTypes.All, .. CallPolicyTypes.All,
        .. WithoutPage.Select(name => new PolicyType(name, name, null)),
    ]).ToDictionary(type => type.Name, StringComparer.Ordinal);

    private static readonly Dictionary<string, string> BySnapshotClass =
        All.Values.Where(type => type.SnapshotClass is not null).ToDictionary(type => type.SnapshotClass!, type => type.Name, StringComparer.Ordinal);

    /// <summary>The real Manager cannot read the body with a type that it does not know.</summary>
    public static PolicyType Get(string? name) => string.IsNullOrWhiteSpace(name)
        ? throw new RefusedException("type value can not be empty!")
        : All.GetValueOrDefault(name) ?? throw new RefusedException($"JSON parse error: Could not resolve type id '{name}' as a subtype of PolicyDTO!");

    /// <summary>The type of a copy in an API proxy. Where the documentation names none it keeps its class.</summary>
    public static string OfSnapshot(string snapshotClass) => BySnapshotClass.GetValueOrDefault(snapshotClass, snapshotClass);

    public static string SnapshotClass(string type) => All.GetValueOrDefault(type)?.SnapshotClass ?? type;
}
