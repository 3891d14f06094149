using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;

namespace Apinizer.Emulator.Groups.GatewayTokens;

/// <summary>A request that the token service declines, in the style of OAuth 2.</summary>
internal sealed class GatewayRefusal(string code, string description, int status = 400) : Exception(description)
{
    public Answer ToAnswer() => Answer.Bare(new JsonObject { ["error"] = code, ["error_description"] = Message }, status);

    public static GatewayRefusal Client(string description = "Bad client credentials") => new("invalid_client", description, 401);

    public static GatewayRefusal Grant(string description) => new("invalid_grant", description);

    public static GatewayRefusal Request(string description) => new("invalid_request", description);
}
