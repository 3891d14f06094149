using System.Text;

namespace Apinizer.Client;

/// <summary>Plain text.</summary>
internal sealed class PlainTextReader : BufferedReader<string>
{
    public static PlainTextReader Instance { get; } = new();

    protected override string Read(ApiCall call, HttpResponseMessage response, ReadOnlySpan<byte> body, ApinizerClientOptions options)
    {
        switch (SkipSpace(body))
        {
            case [(byte)'<', ..]:
                throw ErrorReader.Unexpected(response, "The answer is a page of HTML or XML");
            case [(byte)'{', ..]:
                _ = ReadEnvelope(call, response, body, options); // A failure comes with an envelope all the same.
                break;
        }

        return Encoding.UTF8.GetString(body);
    }
}
