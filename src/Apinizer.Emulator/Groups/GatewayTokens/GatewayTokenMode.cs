namespace Apinizer.Emulator.Groups.GatewayTokens;

/// <summary>One of the two ways in which a gateway's tokens are managed. Tokens of one are unknown in the other.</summary>
/// <param name="Prefix">What its addresses begin with.</param>
/// <param name="IsOfPolicies">Whether clients are API proxies with their keys ("Manage From This Policy"), or credentials ("Manage From ACL").</param>
internal sealed record GatewayTokenMode(string Prefix, bool IsOfPolicies)
{
    public static GatewayTokenMode Policies { get; } = new("/auth", true);

    public static GatewayTokenMode Credentials { get; } = new("/credential", false);
}
