namespace Apinizer.Client;

/// <summary>A file, handed over while it still arrives.</summary>
internal sealed class DownloadReader : AnswerReader<FileDownload>
{
    public static DownloadReader Instance { get; } = new();

    public override async ValueTask<FileDownload> ReadAsync(ApiCall call, HttpResponseMessage response, ApinizerClientOptions options, CancellationToken cancellationToken)
    {
        var headers = response.Content.Headers;
        if (headers.ContentType?.MediaType is "application/json" or "text/html")
        {
            await ThrowInsteadOfFileAsync(call, response, options, cancellationToken).ConfigureAwait(false);
        }

        var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        return new FileDownload(
            new IdleLimitStream(stream, options.IdleTimeout, options.TimeProvider),
            LeafOf(headers.ContentDisposition?.FileNameStar ?? headers.ContentDisposition?.FileName),
            headers.ContentType?.MediaType,
            headers.ContentLength,
            owner: response);
    }

    /// <summary>A server that has no file answers 200 with an envelope or with a page.</summary>
    private static async Task ThrowInsteadOfFileAsync(ApiCall call, HttpResponseMessage response, ApinizerClientOptions options, CancellationToken cancellationToken)
    {
        using var bytes = await ReadBytesAsync(response, options, cancellationToken).ConfigureAwait(false);
        _ = ReadEnvelope(call, response, bytes.Memory.Span, options);
        throw ErrorReader.Unexpected(response, "The answer is no file");
    }

    /// <summary>The last part of the name, without what a file name must not have: it is a label and never a path.</summary>
    private static string? LeafOf(string? name)
    {
        var leaf = name?.Trim('"').Split('/', '\\')[^1];
        var clean = leaf is null ? "" : new string([.. leaf.Where(letter => !char.IsControl(letter) && letter is not (':' or '*' or '?' or '"' or '<' or '>' or '|'))]).Trim(' ', '.');
        return clean.Length == 0 ? null : clean;
    }
}
