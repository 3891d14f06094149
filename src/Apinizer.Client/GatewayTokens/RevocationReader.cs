using System.Text.Json;

namespace Apinizer.Client.GatewayTokens;

/// <summary>Reads the answer to a revocation, which says yes by being empty. A page of HTML, as of a proxy, is no yes.</summary>
internal sealed class RevocationReader : GatewayReader<bool>
{
    public static RevocationReader Instance { get; } = new();

    protected override bool Read(ApiCall call, HttpResponseMessage response, ReadOnlySpan<byte> body, ApinizerClientOptions options)
        => SkipSpace(body).IsEmpty || base.Read(call, response, body, options);

    protected override bool Read(HttpResponseMessage response, JsonElement answer) => true;
}
