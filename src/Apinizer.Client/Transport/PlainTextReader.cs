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
            var text = Encoding.UTF8.GetString(bytes.Memory.Span);
            return text.AsSpan().TrimStart() is ['<', ..] ? throw ErrorReader.Unexpected(response, "The answer is a page of HTML or XML") : text;
        }
    }
}
