using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;
using Apinizer.Emulator.Hosting;

namespace Apinizer.Emulator.Groups.Credentials;

/// <summary>How tokens for a credential are issued. The settings can be written, and seen in the gateway's tokens only.</summary>
internal static class CredentialTokenGroup
{
    private const string Path = CredentialsGroup.Path + "{username}/token/";
    private const string Member = "tokenSettings";
    private const string TokenAmount = "Token expiration amount must be at least 1";
    private const string RefreshAmount = "Refresh token expiration amount must be at least 1";
    private const string RefreshCount = "Refresh token count must be at least 1";

    // The page's table has the singular, its bodies have the plural and its cURL calls the singular again.
    private static readonly string[] Units = ["SECOND", "MINUTE", "HOUR", "DAY", "WEEK", "MONTH", "YEAR", "SECONDS", "MINUTES", "HOURS", "DAYS", "WEEKS", "MONTHS", "YEARS"];

    private static readonly BodyRules Settings = new(
        BodyMember.Choice("grantType", ["PASSWORD", "CLIENT_CREDENTIALS", "AUTHORIZATION_CODE", "IMPLICIT", "REFRESH_TOKEN"]),
        BodyMember.Flag("tokenNeverExpires"),
        BodyMember.Number("tokenExpiresInAmount"),
        BodyMember.Choice("tokenExpiresInUnit", Units),
        BodyMember.Flag("refreshTokenAllowed"),
        BodyMember.Number("refreshTokenCount"),
        BodyMember.Number("refreshTokenExpiresInAmount"),
        BodyMember.Choice("refreshTokenExpiresInUnit", Units),
        BodyMember.Flag("allowUrlParameters"),
        BodyMember.Text("jwtSignatureAlgorithm"),
        BodyMember.Flag("deletePrevious"));

    public static void Map(RouteTable routes)
    {
        routes.Put(Path, CredentialsGroup.Change, Set);
        routes.Delete(Path, CredentialsGroup.Change, Reset);
    }

    /// <summary>Changes what is sent. Limits of what is switched off are passed over.</summary>
    private static Answer Set(Call call)
    {
        var credential = CredentialsGroup.Get(call);
        var body = call.Body(Settings);
        if (body.Flag("tokenNeverExpires"))
        {
            Drop(body, "tokenExpiresInAmount", "tokenExpiresInUnit");
        }

        if (body["refreshTokenAllowed"] is not null && !body.Flag("refreshTokenAllowed"))
        {
            Drop(body, "refreshTokenCount", "refreshTokenExpiresInAmount", "refreshTokenExpiresInUnit");
        }

        var settings = credential.Attachments[Member] is JsonObject before ? before.Copy() : Defaults();
        settings.Apply(body);
        if (!settings.Flag("tokenNeverExpires"))
        {
            RequirePositive(settings, "tokenExpiresInAmount", TokenAmount);
            Require(settings, "tokenExpiresInUnit");
        }

        if (settings.Flag("refreshTokenAllowed"))
        {
            RequirePositive(settings, "refreshTokenCount", RefreshCount);
            RequirePositive(settings, "refreshTokenExpiresInAmount", RefreshAmount);
            Require(settings, "refreshTokenExpiresInUnit");
        }

        credential.Attachments[Member] = settings;
        return CredentialsGroup.Deployed(call);
    }

    private static Answer Reset(Call call)
    {
        CredentialsGroup.Get(call).Attachments[Member] = Defaults();
        return CredentialsGroup.Deployed(call);
    }

    private static JsonObject Defaults() => new()
    {
        ["grantType"] = "PASSWORD",
        ["tokenNeverExpires"] = true,
        ["tokenExpiresInAmount"] = null,
        ["tokenExpiresInUnit"] = null,
        ["refreshTokenAllowed"] = null,
        ["refreshTokenCount"] = null,
        ["refreshTokenExpiresInAmount"] = null,
        ["refreshTokenExpiresInUnit"] = null,
        ["allowUrlParameters"] = false,
        ["managedFromThisPolicy"] = true,
        ["jwtSignatureAlgorithm"] = "RS256",
        ["deletePrevious"] = false,
        ["enumPolicyAuthenticationType"] = "SECRET_MANAGER",
    };

    private static void Drop(JsonObject body, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            body.Remove(name);
        }
    }

    private static void Require(JsonObject settings, string name)
    {
        if (settings[name] is null)
        {
            throw new RefusedException($"{name} value can not be empty!");
        }
    }

    private static void RequirePositive(JsonObject settings, string name, string otherwise)
    {
        if (settings[name] is not JsonValue value || !value.TryGetValue(out long number) || number < 1)
        {
            throw new RefusedException(otherwise);
        }
    }
}
