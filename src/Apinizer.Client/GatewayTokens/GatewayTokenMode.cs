namespace Apinizer.Client.GatewayTokens;

/// <summary>Who manages the tokens of a gateway.</summary>
public enum GatewayTokenMode
{
    /// <summary>The JWT or OAuth2 policy of an API proxy, a proxy group or a policy group ("Manage From This Policy"): the addresses begin with <c>/auth</c>.</summary>
    Policy,

    /// <summary>Credentials and their access lists ("Manage From ACL"): the addresses begin with <c>/credential</c>.</summary>
    Credential,
}
