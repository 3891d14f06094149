namespace Apinizer.Client;

/// <summary>A text of the server made fit for a message or a log line: one line, without control characters, of bounded length.</summary>
internal static class ServerText
{
    public const int MaxLength = 1024;

    /// <summary>Without the secrets of the call, if there is one: they go first, since a cut could leave half of one.</summary>
    public static string Clean(string text, LiveSecrets? secrets = null)
    {
        text = secrets?.Hide(text) ?? text;
        return text.Length <= MaxLength && !PathValue.HasControl(text) ? text : OneLine(text.AsSpan(0, Math.Min(text.Length, MaxLength)));
    }

    private static string OneLine(ReadOnlySpan<char> text)
    {
        var line = text.ToArray();
        for (var index = 0; index < line.Length; index++)
        {
            line[index] = char.IsControl(line[index]) ? ' ' : line[index];
        }

        return new string(line);
    }
}
