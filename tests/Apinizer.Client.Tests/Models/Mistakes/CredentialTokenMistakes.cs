using Apinizer.Client.Credentials;

namespace Apinizer.Client.Tests.Models;

internal sealed class CredentialTokenMistakes : InputMistakes
{
    private static readonly CredentialTokenSettingsPatch Expiring = new() { TokenNeverExpires = false, TokenExpiresInAmount = 1, TokenExpiresInUnit = TimeUnit.Hours };

    private static readonly CredentialTokenSettingsPatch Refreshed = new()
    {
        RefreshTokenAllowed = true, RefreshTokenCount = 1, RefreshTokenExpiresInAmount = 1, RefreshTokenExpiresInUnit = TimeUnit.Days,
    };

    protected override Dictionary<string, (string Operation, string Parameter, object? Input, string Message)> Cases => new()
    {
        ["token that expires at once"] = ("credentials.token.setSettings", "change", Expiring with { TokenExpiresInAmount = 0 }, "TokenExpiresInAmount: it must be at least 1"),
        ["token that expires some time"] = ("credentials.token.setSettings", "change", Expiring with { TokenExpiresInAmount = null }, "TokenExpiresInAmount: it must be set"),
        ["token that expires after some unit"] = ("credentials.token.setSettings", "change", Expiring with { TokenExpiresInUnit = null }, "TokenExpiresInUnit: "),
        ["token that is never refreshed"] = ("credentials.token.setSettings", "change", Refreshed with { RefreshTokenCount = 0 }, "RefreshTokenCount: it must be at least 1"),
        ["token that is refreshed sometimes"] = ("credentials.token.setSettings", "change", Refreshed with { RefreshTokenCount = null }, "RefreshTokenCount: it must be set"),
        ["refresh token that expires at once"] = ("credentials.token.setSettings", "change", Refreshed with { RefreshTokenExpiresInAmount = -1 }, "RefreshTokenExpiresInAmount: it must be at least 1"),
        ["refresh token that expires some time"] = ("credentials.token.setSettings", "change", Refreshed with { RefreshTokenExpiresInAmount = null }, "RefreshTokenExpiresInAmount: it must be set"),
        ["refresh token that expires after some unit"] = ("credentials.token.setSettings", "change", Refreshed with { RefreshTokenExpiresInUnit = null }, "RefreshTokenExpiresInUnit: "),
        ["reset that is not meant"] = ("credentials.token.resetSettings", "confirmTokensNeverExpire", false, "The tokens of this credential would never expire. Pass true"),
    };
}
