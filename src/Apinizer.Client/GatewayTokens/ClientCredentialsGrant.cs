namespace Apinizer.Client.GatewayTokens;

/// <summary>The client asks for a token for itself.</summary>
public sealed class ClientCredentialsGrant : GatewayTokenGrant
{
    private readonly string? _scope;

    /// <summary>Makes a grant.</summary>
    /// <param name="scopes">The scopes to ask for, which are names of roles; none if null. Which of them the gateway grants is a setting of its own.</param>
    public ClientCredentialsGrant(IReadOnlyList<string>? scopes = null)
        : base("client_credentials") => _scope = Join(scopes, nameof(scopes));

    internal override void AddTo(FormBody form) => form.Add("scope", _scope);
}
