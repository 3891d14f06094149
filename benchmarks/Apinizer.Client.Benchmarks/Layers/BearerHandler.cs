using System.Net.Http.Headers;

namespace Apinizer.Client.Benchmarks.Layers;

/// <summary>Attaches the token as a handler that is to renew it some day has to.</summary>
internal sealed class BearerHandler(string token) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return base.SendAsync(request, cancellationToken);
    }
}
