namespace Apinizer.Client.GatewayTokens;

/// <summary>How a client shows its id and secret.</summary>
public enum GatewayClientAuthentication
{
    /// <summary>In the header, as HTTP Basic does.</summary>
    BasicHeader,

    /// <summary>In the form, as <c>client_id</c> and <c>client_secret</c>.</summary>
    Body,
}
