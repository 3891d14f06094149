namespace Apinizer.Client;

internal static class ContentCoding
{
    /// <summary>
    /// The client asks for no compression: a small answer could unpack to a huge one. What comes compressed all the same would be taken for damaged JSON, or
    /// saved as a file that it is not.
    /// </summary>
    /// <exception cref="ApinizerResponseException">The body is compressed.</exception>
    public static void ThrowIfCompressed(HttpResponseMessage response)
    {
        if (!response.Content.Headers.Contains("Content-Encoding"))
        {
            return;
        }

        var coding = response.Content.Headers.ContentEncoding.FirstOrDefault(coding => !string.Equals(coding, "identity", StringComparison.OrdinalIgnoreCase));
        if (coding is not null)
        {
            throw ErrorReader.Unexpected(response, $"The answer is compressed ({ServerText.Clean(coding)}), which was not asked for");
        }
    }
}
