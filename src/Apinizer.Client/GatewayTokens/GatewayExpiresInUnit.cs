namespace Apinizer.Client.GatewayTokens;

/// <summary>What a gateway counts <c>expires_in</c> in.</summary>
public enum GatewayExpiresInUnit
{
    /// <summary>Milliseconds: what gateways do unless they are told otherwise.</summary>
    Milliseconds,

    /// <summary>Seconds, as the standard has it: where "Emit expires_in in Seconds" is on.</summary>
    Seconds,
}
