namespace Apinizer.Emulator;

/// <summary>What an administrator sets for the gateway's token service, under Token Management Settings and in policies.</summary>
public sealed class GatewayTokenSettings
{
    private static readonly string[] Members = ["access_token", "token_type", "expires_in", "refresh_token", "scope"];

    /// <summary>Whether <c>expires_in</c> is in seconds, as the standard has it. The default is milliseconds, as the real gateway's.</summary>
    public bool EmitExpiresInSeconds { get; set; }

    /// <summary>How long access tokens are good for. The default is one hour.</summary>
    public TimeSpan TokenLifetime { get; set; } = TimeSpan.FromHours(1);

    /// <summary>Whether tokens can be refreshed. The default is yes.</summary>
    public bool RefreshAllowed { get; set; } = true;

    /// <summary>How long a refresh token is good for after each refresh. The default is two hours.</summary>
    public TimeSpan RefreshTokenLifetime { get; set; } = TimeSpan.FromHours(2);

    /// <summary>How often a token can be refreshed. The default is 3.</summary>
    public int RefreshCount { get; set; } = 3;

    /// <summary>Whether answers have <c>X-IssuedAt</c> and <c>X-ExpiresAt</c> too, in milliseconds since 1970. The default is no.</summary>
    public bool AddTimes { get; set; }

    internal Dictionary<string, string?> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>Gives a member of token answers another name.</summary>
    /// <param name="member">For example <c>access_token</c>.</param>
    /// <param name="name">Its new name.</param>
    public void RenameField(string member, string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Names[Known(member)] = name;
    }

    /// <summary>Leaves a member out of token answers.</summary>
    /// <param name="member">Anything but <c>access_token</c>.</param>
    public void OmitField(string member)
        => Names[Known(member)] = member != "access_token" ? null : throw new ArgumentException("The access token can be renamed, but not left out.", nameof(member));

    private static string Known(string member)
        => Members.Contains(member) ? member : throw new ArgumentException($"'{member}' is no member of a token answer: {string.Join(", ", Members)}.", nameof(member));
}
