namespace Apinizer.Client.GatewayTokens;

/// <summary>The client asks for a token for a user, whose name and password it knows.</summary>
public sealed class PasswordGrant : GatewayTokenGrant
{
    private readonly string _username;
    private readonly Secret _password;
    private readonly string? _scope;

    /// <summary>Makes a grant.</summary>
    /// <param name="username">A user of the identity source that the policy or credential is set to.</param>
    /// <param name="password">The user's password.</param>
    /// <param name="scopes">The scopes to ask for, which are names of roles; none if null. Which of them the gateway grants is a setting of its own.</param>
    public PasswordGrant(string username, Secret password, IReadOnlyList<string>? scopes = null)
        : base("password")
    {
        ArgumentNullException.ThrowIfNull(password);
        _username = string.IsNullOrWhiteSpace(username) ? throw new ArgumentException("A user name is needed.", nameof(username)) : username;
        _password = password.IsEmpty || password.IsMasked ? throw new ArgumentException("A password is needed, and no mask.", nameof(password)) : password;
        _scope = Join(scopes, nameof(scopes));
    }

    internal override void AddTo(FormBody form)
    {
        form.Add("username", _username);
        form.Add("password", _password);
        form.Add("scope", _scope);
    }
}
