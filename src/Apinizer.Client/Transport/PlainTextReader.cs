using System.Text;

namespace Apinizer.Client;

/// <summary>Plain text.</summary>
internal sealed class PlainTextReader : AnswerReader<string>
{
    public static PlainTextReader Instance { get; } = new();

    public override async ValueTask<string> ReadAsync(ApiCall call, HttpResponseMessage response, ApinizerClientOptions options, CancellationToken cancellationToken)
    {
        using (response)
        {
            using var bytes = await ReadBytesAsync(response, options, cancellationToken).ConfigureAwait(false);
            return Read(response, bytes.Memory.Span, options);
        }
    }

    private static string Read(HttpResponseMessage response, ReadOnlySpan<byte> text, ApinizerClientOptions options)
    {
        switch (SkipSpace(text))
        {
            case [(byte)'<', ..]:
                throw ErrorReader.Unexpected(response, "The answer is a page of HTML or XML");
            case [(byte)'{', ..]:
                // Also here a failure comes in an envelope.
                _ = ReadEnvelope(response, text, options);
                throw ErrorReader.Unexpected(response, "The answer is JSON where plain text was asked for");
            default:
                return Encoding.UTF8.GetString(text);
        }
    }
}
