using System.Text;

namespace Apinizer.Client.GatewayTokens;

/// <summary>A form as a request's body. Its secrets are known to the call, so that no message shows them, and it shows nothing by itself.</summary>
internal sealed class FormBody(LiveSecrets secrets) : RequestBody
{
    private readonly StringBuilder _pairs = new();

    /// <summary>Null is left out.</summary>
    public void Add(string name, string? value)
    {
        if (value is null)
        {
            return;
        }

        if (PathValue.HasHalfPair(value))
        {
            throw new ArgumentException($"The value of {name} must be valid Unicode: it has half a surrogate pair.", name);
        }

        _pairs.Append(_pairs.Length == 0 ? "" : "&").Append(name).Append('=').Append(Uri.EscapeDataString(value).Replace("%20", "+"));
    }

    public void Add(string name, Secret? value)
    {
        if (value is null)
        {
            return;
        }

        secrets.Add(value);
        secrets.Add(Uri.EscapeDataString(value.Reveal()));
        Add(name, value.Reveal());
    }

    public override HttpContent CreateContent() => Typed(new ByteArrayContent(Bytes));

    public override HttpContent CreateContent(ApiCall call) => Typed(new WatchedBytes(Bytes, call));

    private byte[] Bytes => Encoding.ASCII.GetBytes(_pairs.ToString());

    private static HttpContent Typed(HttpContent content)
    {
        content.Headers.TryAddWithoutValidation("Content-Type", "application/x-www-form-urlencoded");
        return content;
    }
}
