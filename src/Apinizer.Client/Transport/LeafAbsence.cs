namespace Apinizer.Client;

/// <summary>
/// Whether an answer proves that the object which a path ends in is gone. A missing parent proves nothing, nor does "not found or no privilege".
/// </summary>
internal static class LeafAbsence
{
    public static bool IsProvenBy(ApinizerApiException answer, ApiCall call)
    {
        if (answer.Kind != ApinizerErrorKind.NotFound || answer.MayBePermissionProblem || answer.ServerMessage is not { } text)
        {
            return false;
        }

        var template = call.Operation.PathTemplate.Trim('/').Split('/');
        var values = call.Path.Trim('/').Split('/');
        var words = LettersOf(text);
        for (var index = 1; index < template.Length; index++)
        {
            if (template[index][0] == '{')
            {
                var isNamed = words.Contains(KindOf(template[index - 1])) && text.Contains(Uri.UnescapeDataString(values[index]));
                if (isNamed != (index == template.Length - 1))
                {
                    return false;
                }
            }
        }

        return template[^1][0] == '{';
    }

    /// <summary>"apiProxies" speaks of an "ApiProxy", or an "Api Proxy".</summary>
    private static string KindOf(string collection)
    {
        var letters = LettersOf(collection);
        return letters.EndsWith("ies", StringComparison.Ordinal) ? letters[..^3] + "y" : letters.TrimEnd('s');
    }

    private static string LettersOf(string text) => new([.. text.Where(char.IsLetter).Select(char.ToLowerInvariant)]);
}
