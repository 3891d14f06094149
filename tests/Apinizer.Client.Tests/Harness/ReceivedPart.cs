using System.Text;

namespace Apinizer.Client.Tests;

/// <summary>One part of a multipart body.</summary>
internal sealed record ReceivedPart(string? ContentType, string? FileName, byte[] Content)
{
    public string Text => Encoding.UTF8.GetString(Content);
}
