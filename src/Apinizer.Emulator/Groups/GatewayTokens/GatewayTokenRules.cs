using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;

namespace Apinizer.Emulator.Groups.GatewayTokens;

/// <summary>Which tokens a client gets: as the token settings of its credential say, where it has some, else as the emulator's options say.</summary>
/// <param name="Grant">The only grant beside refreshes; null for any.</param>
/// <param name="Lifetime">Null when tokens never expire.</param>
/// <param name="RefreshCount">0 when tokens cannot be refreshed.</param>
/// <param name="RefreshLifetime">How long a refresh token is good for after each refresh.</param>
internal sealed record GatewayTokenRules(string? Grant, TimeSpan? Lifetime, int RefreshCount, TimeSpan RefreshLifetime)
{
    public static GatewayTokenRules Of(GatewayTokenSettings options, JsonObject? settings)
    {
        if (settings is null)
        {
            return new GatewayTokenRules(null, options.TokenLifetime, options.RefreshAllowed ? options.RefreshCount : 0, options.RefreshTokenLifetime);
        }

        var never = settings.Flag("tokenNeverExpires");
        return new GatewayTokenRules(
            settings.Text("grantType")?.ToLowerInvariant(),
            never ? null : Duration(settings, "tokenExpiresIn") ?? options.TokenLifetime,
            !never && settings.Flag("refreshTokenAllowed") ? (int)(Number(settings, "refreshTokenCount") ?? 1) : 0,
            Duration(settings, "refreshTokenExpiresIn") ?? options.RefreshTokenLifetime);
    }

    private static TimeSpan? Duration(JsonObject settings, string name)
    {
        TimeSpan? unit = settings.Text(name + "Unit")?.TrimEnd('S') switch
        {
            "SECOND" => TimeSpan.FromSeconds(1),
            "MINUTE" => TimeSpan.FromMinutes(1),
            "HOUR" => TimeSpan.FromHours(1),
            "DAY" => TimeSpan.FromDays(1),
            "WEEK" => TimeSpan.FromDays(7),
            "MONTH" => TimeSpan.FromDays(30),
            "YEAR" => TimeSpan.FromDays(365),
            _ => null,
        };
        return Number(settings, name + "Amount") is { } amount ? amount * unit : null;
    }

    private static double? Number(JsonObject settings, string name) => settings[name] is JsonValue value && value.TryGetValue(out long number) ? number : null;
}
