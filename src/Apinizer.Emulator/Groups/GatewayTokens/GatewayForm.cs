using System.Text;
using Apinizer.Emulator.Engine;

namespace Apinizer.Emulator.Groups.GatewayTokens;

/// <summary>The form of a request, and the client that it names, in the header or in the form but not in both.</summary>
internal sealed class GatewayForm
{
    private readonly Dictionary<string, string> _fields;

    public GatewayForm(Call call)
    {
        // A body of another content type has no fields, as far as the gateway is concerned.
        _fields = call.Request.MediaType == "application/x-www-form-urlencoded" ? ReceivedRequest.ParsePairs(call.Request.BodyText) : [];
        var (scheme, value) = call.Request.Headers.GetValueOrDefault("Authorization", "").Split(' ', 2) is [var first, var second] ? (first, second.Trim()) : ("", "");
        if (scheme.Equals("Basic", StringComparison.OrdinalIgnoreCase))
        {
            if (Field("client_id") is not null || Field("client_secret") is not null)
            {
                throw GatewayRefusal.Request("The client must not authenticate in the header and in the body at once.");
            }

            (ClientId, ClientSecret) = Decode(value);
            IsBasic = true;
        }
        else
        {
            Bearer = scheme.Equals("Bearer", StringComparison.OrdinalIgnoreCase) ? value : null;
            (ClientId, ClientSecret) = (Field("client_id"), Field("client_secret"));
        }
    }

    public string? ClientId { get; }

    public string? ClientSecret { get; }

    public bool IsBasic { get; }

    public string? Bearer { get; }

    public string? Field(string name) => _fields.GetValueOrDefault(name) is { Length: > 0 } value ? value : null;

    private static (string Id, string Secret) Decode(string basic)
    {
        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(basic)).Split(':', 2) is [var id, var secret] ? (id, secret) : throw GatewayRefusal.Client();
        }
        catch (FormatException)
        {
            throw GatewayRefusal.Client();
        }
    }
}
