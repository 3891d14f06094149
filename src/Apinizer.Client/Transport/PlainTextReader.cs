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
            switch (SkipSpace(bytes.Memory.Span))
            {
                case [(byte)'<', ..]:
                    throw ErrorReader.Unexpected(response, "The answer is a page of HTML or XML");
                case [(byte)'{', ..]:
                    _ = ReadEnvelope(response, bytes.Memory.Span, options); // A failure comes with an envelope all the same.
                    break;
            }

            return text;
        }
    }
}
