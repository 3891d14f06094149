namespace Apinizer.Emulator.Groups.GatewayTokens;

/// <summary>The gateway's memory: its signing key, and the tokens that are looked up.</summary>
internal sealed class GatewayTokenStore
{
    private readonly List<IssuedToken> _tokens = [];

    // Made when it is needed: it takes a while, and most never ask for it.
    private JwtSigner? _signer;

    public JwtSigner Signer => _signer ??= new JwtSigner();

    public void Add(IssuedToken token) => _tokens.Add(token);

    public void Remove(IssuedToken token) => _tokens.Remove(token);

    public IssuedToken? FindAccess(string token) => _tokens.Find(issued => issued.AccessToken == token);

    public IssuedToken? FindRefresh(string token) => _tokens.Find(issued => issued.RefreshToken == token);
}
