namespace Apinizer.Client;

/// <summary>A file, handed over while it still arrives.</summary>
internal sealed class DownloadReader : AnswerReader<FileDownload>
{
    /// <summary>A longer answer is the file.</summary>
    private const int LongestEnvelope = 64 * 1024;

    public static DownloadReader Instance { get; } = new();

    public override async ValueTask<FileDownload> ReadAsync(ApiCall call, HttpResponseMessage response, ApinizerClientOptions options, CancellationToken cancellationToken)
    {
        var headers = response.Content.Headers;
        var stream = headers.ContentType?.MediaType switch
        {
            "text/html" => throw ErrorReader.Unexpected(response, "The answer is a page of HTML where a file was asked for"),
            "application/json" => await ReadJsonFileAsync(call, response, options, cancellationToken).ConfigureAwait(false),
            _ => new IdleLimitStream(await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false), call, options.IdleTimeout, options.TimeProvider),
        };
        return new FileDownload(
            stream,
            LeafOf(headers.ContentDisposition?.FileNameStar ?? headers.ContentDisposition?.FileName),
            headers.ContentType?.MediaType,
            headers.ContentLength,
            owner: response);
    }

    /// <summary>JSON may be the file, or the envelope of a failure: only its content tells. No such envelope is long.</summary>
    private static async Task<Stream> ReadJsonFileAsync(ApiCall call, HttpResponseMessage response, ApinizerClientOptions options, CancellationToken cancellationToken)
    {
        var rest = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        using var bytes = ResponseBytes.Rent();
        await bytes.FillAsync(rest, response.Content, LongestEnvelope, cancellationToken).ConfigureAwait(false);
        if (bytes.IsTruncated)
        {
            return new IdleLimitStream(new AnswerStream(bytes.Everything.ToArray(), rest, response, long.MaxValue), call, options.IdleTimeout, options.TimeProvider);
        }

        _ = ReadEnvelope(call, response, bytes.Memory.Span, options);
        return new MemoryStream(bytes.Memory.ToArray(), writable: false);
    }

    /// <summary>The last part of the name, without what a file name must not have: it is a label and never a path.</summary>
    private static string? LeafOf(string? name)
    {
        var leaf = name?.Trim('"').Split('/', '\\')[^1];
        var clean = leaf is null ? "" : new string([.. leaf.Where(letter => !char.IsControl(letter) && letter is not (':' or '*' or '?' or '"' or '<' or '>' or '|'))]).Trim(' ', '.');
        return clean.Length == 0 ? null : clean;
    }
}
