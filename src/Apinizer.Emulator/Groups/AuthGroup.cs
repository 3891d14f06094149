using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;
using Apinizer.Emulator.Hosting;

namespace Apinizer.Emulator.Groups;

/// <summary>The token endpoint. Unlike all others it answers in the style of OAuth 2.</summary>
internal static class AuthGroup
{
    public static void Map(RouteTable routes) => routes.Post("/apiops/auth/token", "open", CreateToken);

    private static Answer CreateToken(Call call)
    {
        // A body of another content type carries no grant type, as far as the Manager is concerned.
        var form = call.Request.MediaType == "application/x-www-form-urlencoded" ? ReceivedRequest.ParsePairs(call.Request.BodyText) : [];
        if (form.GetValueOrDefault("grant_type") != "client_credentials")
        {
            return Error(400, "unsupported_grant_type", "GrantType value must be client_credentials!");
        }

        var user = call.Installation.Users.LogIn(form.GetValueOrDefault("client_id", ""), form.GetValueOrDefault("client_secret", ""));
        if (user is null)
        {
            return Error(401, "unauthorized_client", "Bad credentials");
        }

        var lifetime = call.Installation.Options.TokenLifetime;
        return Answer.Bare(new JsonObject
        {
            ["access_token"] = call.Installation.Tokens.Issue(user, lifetime),
            ["token_type"] = "Bearer",
            ["expires_in"] = (long)lifetime.TotalSeconds,
        });
    }

    private static Answer Error(int status, string code, string description)
        => Answer.Bare(new JsonObject { ["error"] = code, ["error_description"] = description }, status);
}
