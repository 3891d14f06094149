using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;
using Apinizer.Emulator.Hosting;

namespace Apinizer.Emulator.Groups.GatewayTokens;

/// <summary>
/// The gateway's token service. In an installation it is another server than the Manager; here both listen at the same address. It knows neither the Manager's
/// tokens nor its envelopes.
/// </summary>
internal static class GatewayTokensGroup
{
    private const string RefreshUse = "refresh";

    public static void Map(RouteTable routes)
    {
        Map(routes, GatewayTokenMode.Policies);
        Map(routes, GatewayTokenMode.Credentials);
    }

    private static void Map(RouteTable routes, GatewayTokenMode mode)
    {
        Post("/token", call => Issue(call, mode, isJwt: false));
        Post("/jwt", call => Issue(call, mode, isJwt: true));
        Post("/jwt/regenerate", call => Regenerate(call, mode));
        Post("/introspect", call => Introspect(call, mode));
        Post("/revoke", call => Revoke(call, mode));
        routes.Get(mode.Prefix + "/.well-known/oauth-authorization-server", "open", call => Discover(call, mode));
        routes.Get(mode.Prefix + "/.well-known/jwks.json", "open", call => Answer.Bare(new JsonObject { ["keys"] = new JsonArray(Tokens(call).Signer.PublicKey.DeepClone()) }));

        void Post(string path, Func<Call, Answer> handler) => routes.Post(mode.Prefix + path, "open", call =>
        {
            try
            {
                return handler(call);
            }
            catch (GatewayRefusal refusal)
            {
                return refusal.ToAnswer();
            }
        });
    }

    private static GatewayTokenStore Tokens(Call call) => call.Installation.GatewayTokens;

    private static GatewayTokenSettings Settings(Call call) => call.Installation.Options.GatewayTokens;

    private static Answer Issue(Call call, GatewayTokenMode mode, bool isJwt)
    {
        var form = new GatewayForm(call);
        var grant = form.Field("grant_type") ?? throw GatewayRefusal.Request("The grant_type parameter is required.");
        var client = Client(call, mode, form, isJwt, grant);
        if (grant is not ("client_credentials" or "password" or "refresh_token") || (grant != "refresh_token" && client.Rules(Settings(call)).Grant is { } only && only != grant))
        {
            throw GatewayRefusal.Grant("Grant type is not supported.");
        }

        if (grant == "refresh_token")
        {
            return Refresh(call, client, form, isJwt);
        }

        var roles = client.Roles;
        string? username = null;
        if (grant == "password")
        {
            var user = form.Field("username") is { } name && form.Field("password") is { } password ? client.LogIn(call, name, password) : null;
            (username, roles) = user is null
                ? throw GatewayRefusal.Grant(isJwt ? "The client_id is invalid or the user is not found." : "The client_credentials are invalid or the user is not found.")
                : (user.Name, user.Content.Texts("roleNameList"));
        }

        var issued = new IssuedToken(client, username, Scope(form.Field("scope"), roles), isJwt);
        var rules = client.Rules(Settings(call));
        if (rules.RefreshCount > 0)
        {
            issued.RefreshToken = isJwt ? RefreshJwt(call, issued) : NewOpaque();
            issued.RefreshesLeft = rules.RefreshCount;
        }

        if (!isJwt || issued.RefreshToken is not null)
        {
            Tokens(call).Add(issued);
        }

        return Renewed(call, issued, rules);
    }

    /// <summary>
    /// The client with its secret. For JWTs the secret may be missing. With users of a policy, and when a JWT of a policy is refreshed, a dash stands for it.
    /// </summary>
    private static GatewayClient Client(Call call, GatewayTokenMode mode, GatewayForm form, bool isJwt, string grant)
    {
        var client = GatewayClient.Find(call, mode, form.ClientId);
        var mayBeDash = mode.IsOfPolicies && (grant == "password" || (isJwt && grant == "refresh_token"));
        var isRight = form.ClientSecret switch
        {
            null => isJwt,
            "-" when mayBeDash => true,
            var secret => client.HasSecret(secret),
        };
        return isRight ? client : throw GatewayRefusal.Client();
    }

    /// <summary>The client of an operation that knows neither dashes nor missing secrets.</summary>
    private static GatewayClient StrictClient(Call call, GatewayTokenMode mode, GatewayForm form)
        => GatewayClient.Find(call, mode, form.ClientId) is { } client && form.ClientSecret is { } secret && client.HasSecret(secret) ? client : throw GatewayRefusal.Client();

    /// <summary>
    /// What is asked for must be defined; without any role, an empty scope is granted. Null when nothing is asked for.
    /// </summary>
    private static string? Scope(string? asked, IReadOnlyList<string> roles)
    {
        if (asked is null || roles.Count == 0)
        {
            return asked is null ? null : "";
        }

        var scopes = asked.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return scopes.All(roles.Contains) ? string.Join(' ', scopes) : throw new GatewayRefusal("invalid_scope", "Requested scope is not available for this client.");
    }

    /// <summary>It does not matter whether the access token has expired, only whether the refresh token has. One attempt too many ends the refresh token.</summary>
    private static Answer Refresh(Call call, GatewayClient client, GatewayForm form, bool isJwt)
    {
        var token = form.Field("refresh_token") ?? throw GatewayRefusal.Request("The refresh_token parameter is required.");
        var issued = Tokens(call).FindRefresh(token);
        if (issued is null || issued.IsJwt != isJwt || !issued.Client.Is(client.Mode, client.Id) || issued.RefreshExpiresAt <= call.Installation.Now)
        {
            throw GatewayRefusal.Grant("The refresh token is not found.");
        }

        if (issued.RefreshesLeft == 0)
        {
            issued.RefreshToken = null;
            throw GatewayRefusal.Grant("The usage right of the refresh token is exhausted.");
        }

        issued.RefreshesLeft--;
        return Renewed(call, issued, client.Rules(Settings(call)));
    }

    /// <summary>A new access token for what was issued, in the place of the one before it. The refresh token stays the same.</summary>
    private static Answer Renewed(Call call, IssuedToken issued, GatewayTokenRules rules)
    {
        issued.IssuedAt = call.Installation.Now;
        issued.ExpiresAt = issued.IssuedAt + rules.Lifetime;
        issued.RefreshExpiresAt = issued.IssuedAt + rules.RefreshLifetime;
        issued.AccessToken = issued.IsJwt ? null : NewOpaque();
        return TokenAnswer(call, issued, issued.AccessToken ?? AccessJwt(call, issued));
    }

    private static Answer TokenAnswer(Call call, IssuedToken issued, string accessToken)
    {
        var settings = Settings(call);
        var answer = new JsonObject();
        Put("access_token", accessToken);
        Put("token_type", "Bearer");
        if (issued.ExpiresAt is { } end)
        {
            var lifetime = end - issued.IssuedAt;
            Put("expires_in", (long)(settings.EmitExpiresInSeconds ? lifetime.TotalSeconds : lifetime.TotalMilliseconds));
        }

        Put("refresh_token", issued.RefreshToken);
        Put("scope", issued.Scope);
        if (settings.AddTimes)
        {
            answer["X-IssuedAt"] = issued.IssuedAt.ToUnixTimeMilliseconds();
            answer["X-ExpiresAt"] = issued.ExpiresAt?.ToUnixTimeMilliseconds();
        }

        foreach (var entry in issued.Client.Metadata.Where(entry => entry.Flag("includeInTokenResponse")))
        {
            answer[entry.Text("key")!] = entry.Text("value");
        }

        return Answer.Bare(answer);

        void Put(string member, JsonNode? value)
        {
            if (value is not null && settings.Names.GetValueOrDefault(member, member) is { } name)
            {
                answer[name] = value;
            }
        }
    }

    private static string AccessJwt(Call call, IssuedToken issued)
    {
        var claims = Claims(call, issued);
        claims["iat"] = issued.IssuedAt.ToUnixTimeSeconds();
        if (issued.ExpiresAt is { } end)
        {
            claims["exp"] = end.ToUnixTimeSeconds();
        }

        if (issued.Scope is not null)
        {
            claims["scope"] = issued.Scope;
        }

        foreach (var entry in issued.Client.Metadata.Where(entry => entry.Flag("includeInJwt")))
        {
            claims[entry.Text("jwtClaimName") ?? entry.Text("key")!] = entry.Text("value");
        }

        return Tokens(call).Signer.Sign(claims);
    }

    private static string RefreshJwt(Call call, IssuedToken issued)
    {
        var claims = Claims(call, issued);
        claims["iat"] = call.Installation.Now.ToUnixTimeSeconds();
        claims["use"] = RefreshUse;
        return Tokens(call).Signer.Sign(claims);
    }

    private static JsonObject Claims(Call call, IssuedToken issued) => new()
    {
        ["iss"] = Address(call) + issued.Client.Mode.Prefix,
        ["sub"] = issued.Username ?? issued.Client.Id,
        ["aud"] = issued.Client.Id,
        ["jti"] = NewOpaque(),
    };

    /// <summary>A new JWT for one that is still good. The header has the JWT, so that the client must be in the form.</summary>
    private static Answer Regenerate(Call call, GatewayTokenMode mode)
    {
        var form = new GatewayForm(call);
        var client = StrictClient(call, mode, form);
        if (form.Bearer is not { } present || ActiveJwt(call, client, present) is not { } claims)
        {
            throw new GatewayRefusal("invalid_token", "The access token is not valid.", 401);
        }

        var issued = new IssuedToken(client, claims.Text("sub") is { } subject && subject != client.Id ? subject : null, claims.Text("scope"), isJwt: true);
        return Renewed(call, issued, client.Rules(Settings(call)));
    }

    /// <summary>The claims of an access JWT of this client that has not expired.</summary>
    private static JsonObject? ActiveJwt(Call call, GatewayClient client, string token)
        => Tokens(call).Signer.Read(token) is { } claims
            && claims.Text("use") != RefreshUse
            && claims.Text("aud") == client.Id
            && claims.Text("iss")?.EndsWith(client.Mode.Prefix, StringComparison.Ordinal) == true
            && (claims["exp"] is null || claims["exp"]!.GetValue<long>() > call.Installation.Now.ToUnixTimeSeconds())
            ? claims
            : null;

    private static Answer Introspect(Call call, GatewayTokenMode mode)
    {
        var (client, token, hint) = AboutToken(call, mode);
        if (ActiveJwt(call, client, token) is { } claims)
        {
            return Active(client, claims.Text("sub") == client.Id ? null : claims.Text("sub"), claims.Text("scope"), claims["iat"]!.GetValue<long>(), claims["exp"]?.GetValue<long>());
        }

        var found = hint == "refresh_token" ? Tokens(call).FindRefresh(token) : Tokens(call).FindAccess(token);
        var end = hint == "refresh_token" ? found?.RefreshExpiresAt : found?.ExpiresAt;
        return found is { IsJwt: false } && found.Client.Is(client.Mode, client.Id) && (end is null || end > call.Installation.Now)
            ? Active(client, found.Username, found.Scope, found.IssuedAt.ToUnixTimeSeconds(), end?.ToUnixTimeSeconds())
            : Answer.Bare(new JsonObject { ["active"] = false });
    }

    private static Answer Active(GatewayClient client, string? username, string? scope, long issuedAt, long? expiresAt)
    {
        var answer = new JsonObject { ["active"] = true };
        answer.Apply(new JsonObject { ["scope"] = scope, ["client_id"] = client.Id, ["username"] = username, ["token_type"] = "Bearer", ["iat"] = issuedAt, ["exp"] = expiresAt, ["aud"] = client.Id });
        foreach (var absent in answer.Where(member => member.Value is null).Select(member => member.Key).ToList())
        {
            answer.Remove(absent);
        }

        return Answer.Bare(answer);
    }

    /// <summary>
    /// An opaque pair goes whole. Of a JWT only the refresh token can be revoked. Tokens of others and unknown ones are passed over in silence.
    /// </summary>
    private static Answer Revoke(Call call, GatewayTokenMode mode)
    {
        var (client, token, _) = AboutToken(call, mode);
        if ((Tokens(call).FindAccess(token) ?? Tokens(call).FindRefresh(token)) is { } found && found.Client.Is(client.Mode, client.Id))
        {
            Tokens(call).Remove(found);
        }

        return Answer.Empty(200);
    }

    private static (GatewayClient Client, string Token, string? Hint) AboutToken(Call call, GatewayTokenMode mode)
    {
        try
        {
            var form = new GatewayForm(call);
            var client = form.IsBasic ? StrictClient(call, mode, form) : throw GatewayRefusal.Client();
            return (client, form.Field("token") ?? throw GatewayRefusal.Request("The token parameter is required."), form.Field("token_type_hint"));
        }
        catch (GatewayRefusal refusal) when (refusal.ToAnswer().Status == 401)
        {
            throw GatewayRefusal.Client("Authentication failed. Check your credentials.");
        }
    }

    private static Answer Discover(Call call, GatewayTokenMode mode)
    {
        var root = Address(call) + mode.Prefix;
        return Answer.Bare(new JsonObject
        {
            ["issuer"] = root,
            ["token_endpoint"] = root + "/token",
            ["introspection_endpoint"] = root + "/introspect",
            ["revocation_endpoint"] = root + "/revoke",
            ["jwks_uri"] = root + "/.well-known/jwks.json",
            ["grant_types_supported"] = new JsonArray("client_credentials", "password", "refresh_token"),
            ["token_endpoint_auth_methods_supported"] = new JsonArray("client_secret_basic", "client_secret_post"),
        });
    }

    /// <summary>The address that the client used, as a load balancer tells it.</summary>
    private static string Address(Call call)
    {
        var headers = call.Request.Headers;
        return $"{headers.GetValueOrDefault("X-Forwarded-Proto", "http")}://{headers.GetValueOrDefault("X-Forwarded-Host") ?? headers.GetValueOrDefault("Host", "")}";
    }

    private static string NewOpaque() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(24));
}
