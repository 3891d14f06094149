using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;

namespace Apinizer.Emulator.Groups.Policies;

/// <summary>A policy as global policies and policy groups have it: with <c>_class</c>, of a list that differs from the types of policies in API proxies.</summary>
internal static class PolicySnapshot
{
    public const string Class = "_class";
    public const string GroupClass = "policy-group";

    private const string Unreadable = "Policy snapshot could not be parsed.";

    private static readonly HashSet<string> Classes = new(StringComparer.Ordinal)
    {
        "ai-a2a-call-fixed", "ai-a2a-call-llm", "ai-context-integrity", "ai-dlp-guard", "ai-loop-guard", "ai-mcp-call-fixed", "ai-mcp-call-llm", "ai-pii-mask",
        "ai-prompt-guard", "ai-proxy", "ai-rag-injection", "ai-semantic-cache", "ai-token-rate-limit", "ai-topic-guard", "allowed-hours", "api-authentication",
        "api-based-quota", "api-based-throttling", "base64-auth", "basic-auth", "business-rule", "cache", "content-filter", "digest-auth", "ip-black", "ip-white",
        "json-schema-validation", "jwt-auth", "max-message-size", "message-builder", "min-message-size", "oauth-2-auth", "oidc-auth", "policy-client-banner",
        "policy-decryption", "policy-digital-sign", "policy-digital-sign-verification", "policy-encryption", "policy-endpoint-rate-limit",
        "policy-jose-implementation", "policy-jose-validation", "policy-json-transformation", "policy-log", "policy-mtls-authentication",
        "policy-ws-security-decrypt", "policy-ws-security-encrypt", "policy-ws-security-from-target", "policy-ws-security-sign",
        "policy-ws-security-sign-validation", "policy-ws-security-sts-token", "policy-ws-security-timestamp", "policy-ws-security-to-target",
        "policy-ws-security-username", "policy-xml-transformation", "protocol-transformation-request", "protocol-transformation-response", "redaction",
        "rest-api-call", "saml-validation", "script", "xml-schema-validation",
    };

    /// <summary>What they were called before.</summary>
    private static readonly Dictionary<string, string> Renamed = new(StringComparer.Ordinal)
    {
        ["ai-mcp-tool-call"] = "ai-mcp-call-llm",
        ["ai-mcp-tool-invoke"] = "ai-mcp-call-fixed",
        ["a2a-agent-call"] = "ai-a2a-call-llm",
        ["a2a-agent-invoke"] = "ai-a2a-call-fixed",
    };

    /// <summary>Common to all. What else a class has is not documented here, so that it is taken as it is.</summary>
    private static readonly BodyRules Common = new(
        BodyMember.Text("name"),
        BodyMember.Text("description"),
        BodyMember.Flag("active", false),
        BodyMember.Flag("oneWay"),
        BodyMember.Flag("trace"),
        BodyMember.Flag("buildCustomMessage"),
        BodyMember.Text("customMessageTemplate"),
        BodyMember.Text("customMessageContentType"),
        BodyMember.Number("customMessageHttpStatusCode"),
        BodyMember.AnyObject("policyCondition"));

    /// <summary>The snapshot with everything that was sent, a class of today and defaults.</summary>
    public static JsonObject Read(JsonObject sent)
    {
        var sentClass = sent.Text(Class) ?? throw new RefusedException(Unreadable);
        var snapshotClass = Renamed.GetValueOrDefault(sentClass, sentClass);
        if (!Classes.Contains(snapshotClass))
        {
            throw new RefusedException(Unreadable);
        }

        var snapshot = sent.Copy();
        snapshot.Apply(Common.Read(sent, rejectUnknown: false));
        snapshot[Class] = snapshotClass;
        return snapshot;
    }

    /// <summary>What only the Manager says.</summary>
    public static void RemoveAssigned(JsonObject snapshot)
    {
        foreach (var name in (ReadOnlySpan<string>)["id", "projectId", "global"])
        {
            snapshot.Remove(name);
        }
    }

    public static string RequireName(JsonObject snapshot)
        => snapshot.Text("name") is { } name && !string.IsNullOrWhiteSpace(name) ? name : throw new RefusedException("name value can not be empty!");

    /// <summary>The name in the body, which may be missing but not be another one than that of the path.</summary>
    public static string NameInPath(Call call, string placeholder, JsonObject snapshot, string kind)
    {
        var path = call.Path(placeholder);
        var name = snapshot.Text("name") is { Length: > 0 } sent ? sent : path;
        return name.Equals(path, StringComparison.OrdinalIgnoreCase) ? name : throw new RefusedException($"{kind} name in path ({path}) does not match name in body ({name})!");
    }
}
