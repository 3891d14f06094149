namespace Apinizer.Client;

/// <summary>
/// Whether an answer proves that the object which a path ends in is missing. A missing parent proves nothing, nor does "not found or no privilege".
/// </summary>
internal static class LeafAbsence
{
    private static readonly string[] Markers = ["not found", "not exist"];

    public static bool IsProvenBy(ApinizerApiException answer, ApiCall call)
    {
        if (answer.Kind != ApinizerErrorKind.NotFound || answer.MayBePermissionProblem || answer.ServerMessage is not { } text)
        {
            return false;
        }

        var template = call.Operation.PathTemplate.Trim('/').Split('/');
        if (template[^1][0] != '{')
        {
            return false;
        }

        // The sentence's subject is what is missing; what it belongs to may follow, and must not stand before.
        var subject = text[..Markers.Select(marker => text.IndexOf(marker, StringComparison.OrdinalIgnoreCase)).Where(at => at >= 0).DefaultIfEmpty(text.Length).Min()];
        var values = call.Segments;
        return Enumerable.Range(1, template.Length - 1)
            .Where(index => template[index][0] == '{')
            .All(index => Names(subject, template[index - 1], Uri.UnescapeDataString(values[index])) == (index == template.Length - 1));
    }

    private static bool Names(string subject, string collection, string value) => LettersOf(subject).Contains(KindOf(collection)) && HasWhole(subject, value);

    /// <summary>"apiProxies" speaks of an "ApiProxy", or an "Api Proxy".</summary>
    private static string KindOf(string collection)
    {
        var letters = LettersOf(collection);
        return letters.EndsWith("ies", StringComparison.Ordinal) ? letters[..^3] + "y" : letters.TrimEnd('s');
    }

    private static string LettersOf(string text) => new([.. text.Where(char.IsLetter).Select(char.ToLowerInvariant)]);

    /// <summary>Whether the value stands in the text by itself: "api" is not in "api-user".</summary>
    private static bool HasWhole(string text, string value)
    {
        for (var at = text.IndexOf(value, StringComparison.Ordinal); at >= 0; at = text.IndexOf(value, at + 1, StringComparison.Ordinal))
        {
            var end = at + value.Length;
            if ((at == 0 || !IsPartOfName(text[at - 1])) && (end == text.Length || !IsPartOfName(text[end])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPartOfName(char letter) => char.IsLetterOrDigit(letter) || letter is '-' or '_' or '.' or '/';
}
