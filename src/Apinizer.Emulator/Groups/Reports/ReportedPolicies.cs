using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;

namespace Apinizer.Emulator.Groups.Reports;

/// <summary>What the policies on an API proxy and on its endpoints tell a report.</summary>
internal sealed class ReportedPolicies
{
    private const string Prefix = "policy-";

    private static readonly string[] Authentications = ["policy-api-authentication", "policy-oidc", "policy-saml-validation", "policy-ws-security-username", "base64-auth"];
    private static readonly string[] RateLimits = ["policy-api-based-throttling", "policy-api-based-quota", "policy-endpoint-rate-limit", "ai-token-rate-limit"];

    private readonly List<string> _types;

    public ReportedPolicies(JsonObject proxy) => _types =
    [
        .. proxy.Objects("endpointList").Append(proxy).SelectMany(holder => holder.Objects("requestPolicyList")).Select(policy => policy.Text("type")).OfType<string>().Distinct(),
    ];

    /// <summary>For example <c>API_AUTHENTICATION</c>.</summary>
    public IReadOnlyList<string> AuthenticationTypes => [.. _types.Where(IsAuthentication).Select(Written)];

    public bool LimitRates => _types.Exists(type => RateLimits.Contains(type));

    private static bool IsAuthentication(string type) => Authentications.Contains(type) || type.StartsWith("policy-auth-", StringComparison.Ordinal);

    private static string Written(string type)
        => (type.StartsWith(Prefix, StringComparison.Ordinal) ? type[Prefix.Length..] : type).Replace('-', '_').ToUpperInvariant();
}
