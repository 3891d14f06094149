namespace Apinizer.Emulator.Hosting;

/// <summary>
/// A path template, verbatim from the documentation. It is held against the path as it was sent, segment by segment, so that a trailing slash
/// counts and an encoded slash stays inside its segment.
/// </summary>
internal sealed class RouteTemplate(string text)
{
    private readonly string[] _segments = text.Split('/');

    public string Text => text;

    /// <summary>Sorts templates with fixed segments before those with placeholders in the same position.</summary>
    public string Order { get; } = string.Concat(text.Split('/').Select(segment => IsPlaceholder(segment) ? '1' : '0'));

    public IEnumerable<string> Placeholders => _segments.Where(IsPlaceholder).Select(segment => segment[1..^1]);

    /// <summary>The decoded values of the placeholders; null when the path is another one.</summary>
    public Dictionary<string, string>? Match(string[] path)
    {
        if (path.Length != _segments.Length)
        {
            return null;
        }

        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < path.Length; i++)
        {
            if (IsPlaceholder(_segments[i]) && path[i].Length > 0)
            {
                values[_segments[i][1..^1]] = Uri.UnescapeDataString(path[i]);
            }
            else if (path[i] != _segments[i])
            {
                return null;
            }
        }

        return values;
    }

    private static bool IsPlaceholder(string segment) => segment.StartsWith('{');
}
