using System.Text;

namespace Apinizer.Client.Tests;

/// <summary>What arrived at the other end.</summary>
internal sealed record SentRequest(HttpMethod Method, Uri Uri, string? ContentType, IReadOnlyDictionary<string, string> Headers, byte[]? Body)
{
    public string Path => Uri.AbsolutePath;

    public string Text => Encoding.UTF8.GetString(Body ?? []);

    public bool IsTokenRequest => Path.EndsWith("/apiops/auth/token", StringComparison.Ordinal);

    public string? Authorization => Headers.GetValueOrDefault("Authorization");

    public static async Task<SentRequest> ReadAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var headers = request.Headers.Concat(request.Content?.Headers ?? Enumerable.Empty<KeyValuePair<string, IEnumerable<string>>>())
            .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
        var body = request.Content is null ? null : await request.Content.ReadAsByteArrayAsync(cancellationToken);
        return new SentRequest(request.Method, request.RequestUri!, request.Content?.Headers.ContentType?.ToString(), headers, body);
    }
}
