using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Apinizer.Client.Tests;

/// <summary>A request as it arrived over HTTP. The target is what stood on the request line, neither decoded nor normalised.</summary>
internal sealed record ReceivedCall(string Method, string Target, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    public string Text => Encoding.UTF8.GetString(Body);

    public string? MediaType => Headers.TryGetValue("Content-Type", out var type) ? type.Split(';')[0] : null;

    public static async Task<ReceivedCall> ReadAsync(HttpRequest request, string target)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body);
        var headers = request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        return new ReceivedCall(request.Method, target, headers, body.ToArray());
    }

    /// <summary>The parts of a multipart body, by name.</summary>
    public async Task<IReadOnlyDictionary<string, ReceivedPart>> ReadPartsAsync()
    {
        var boundary = HeaderUtilities.RemoveQuotes(MediaTypeHeaderValue.Parse(Headers["Content-Type"]).Boundary).ToString();
        var reader = new MultipartReader(boundary, new MemoryStream(Body));
        var parts = new Dictionary<string, ReceivedPart>();
        while (await reader.ReadNextSectionAsync() is { } section)
        {
            using var content = new MemoryStream();
            await section.Body.CopyToAsync(content);
            var disposition = ContentDispositionHeaderValue.Parse(section.ContentDisposition!);
            parts.Add(
                HeaderUtilities.RemoveQuotes(disposition.Name).ToString(),
                new ReceivedPart(section.ContentType, HeaderUtilities.RemoveQuotes(disposition.FileName).Value, content.ToArray()));
        }

        return parts;
    }
}
