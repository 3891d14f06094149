using System.Text;

namespace Apinizer.Emulator;

/// <summary>A request as it arrived.</summary>
public sealed class ReceivedRequest
{
    internal ReceivedRequest(string method, string target, IReadOnlyDictionary<string, string> headers, ReadOnlyMemory<byte> body)
    {
        var mark = target.IndexOf('?', StringComparison.Ordinal);
        Method = method;
        Path = mark < 0 ? target : target[..mark];
        Query = mark < 0 ? "" : target[(mark + 1)..];
        Headers = headers;
        Body = body;
        QueryValues = ParsePairs(Query);
    }

    /// <summary>The HTTP method.</summary>
    public string Method { get; }

    /// <summary>The path as it was sent, nothing decoded: a slash inside a name is still <c>%2F</c>.</summary>
    public string Path { get; }

    /// <summary>The query as it was sent, without the question mark; empty when there is none.</summary>
    public string Query { get; }

    /// <summary>The headers; names are case-insensitive, repeated headers are joined by commas.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; }

    /// <summary>The body; empty when there is none.</summary>
    public ReadOnlyMemory<byte> Body { get; }

    /// <summary>The body read as UTF-8.</summary>
    public string BodyText => Encoding.UTF8.GetString(Body.Span);

    internal IReadOnlyDictionary<string, string> QueryValues { get; }

    internal string? MediaType => Headers.GetValueOrDefault("Content-Type")?.Split(';')[0].Trim().ToLowerInvariant();

    /// <summary>Method, path and query, as in a request line.</summary>
    /// <returns>For example <c>GET /apiops/projects/</c>.</returns>
    public override string ToString() => Query.Length == 0 ? $"{Method} {Path}" : $"{Method} {Path}?{Query}";

    /// <summary>Name and value pairs in the encoding of queries and forms; the last one of a name counts.</summary>
    internal static Dictionary<string, string> ParsePairs(string text)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in text.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = pair.Split('=', 2);
            values[Decode(parts[0])] = parts.Length == 2 ? Decode(parts[1]) : "";
        }

        return values;
    }

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
