using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Apinizer.Client.Tests.Properties;

/// <summary>Random texts. Letters that mean something to an address, to JSON, to a header or to Unicode are far more frequent than in life.</summary>
internal static class AnyText
{
    private static readonly string[] Telling =
    [
        "", " ", ".", "..", "/", "\\", "../", "..\\", "%", "%2e", "%2F", "%00", "%25", "?", "#", ";", ":", "&", "=", "+", "*", "***", "\"", "'", "<", ">", "|", "{", "}", "[", "]", ",", "\0", "\t",
        "\r\n", "\u001b", "\u007f", "\u0085", "\u00a0", "ı", "İ", "ß", "ş", "日", "e\u0301", "\u200f", "\u202e", "\u2028", "\ufeff", "\ufffd", "😀", "\ud800", "\udfff", "C:", "null", "true", "-1", "import",
    ];

    /// <summary>Mostly short, so that those with nothing to refuse are many too.</summary>
    private static readonly Gen<int> Lengths = Gen.Frequency((9, Gen.Choose(0, 8)), (1, Gen.Choose(9, 60)));

    private static readonly Gen<string> Piece = Gen.Frequency(
        (5, Gen.Choose(0x20, 0x7e).Select(letter => ((char)letter).ToString())),
        (4, Gen.Elements(Telling)),
        (1, Gen.Choose(0, 0xffff).Select(letter => ((char)letter).ToString())));

    /// <summary>Any text at all, halves of surrogate pairs and control characters included.</summary>
    public static Gen<string> Wild { get; } = from length in Lengths from pieces in Piece.ListOf(length) select string.Concat(pieces);

    /// <summary>Any text that is valid Unicode, as every text is that JSON can hold.</summary>
    public static Gen<string> Valid { get; } = Wild.Select(text => string.Concat(text.EnumerateRunes()));

    /// <summary>Visible ASCII, as a token and a header may have it.</summary>
    public static Gen<string> Visible(int length) => Gen.Choose('!', '~').Select(letter => (char)letter).ListOf(length).Select(string.Concat);

    public static IEnumerable<string> Smaller(string text) => Enumerable.Range(0, text.Length).Select(index => text.Remove(index, 1));

    /// <summary>Whether it survives the way to UTF-8 and back.</summary>
    public static bool IsValid(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) == text;
}
