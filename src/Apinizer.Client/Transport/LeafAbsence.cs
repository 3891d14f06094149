namespace Apinizer.Client;

/// <summary>
/// Whether an answer to a removal proves that the object which the path ends in is gone. A missing parent proves nothing, nor does "not found or no
/// privilege".
/// </summary>
internal static class LeafAbsence
{
    public static bool IsProvenBy(ApinizerApiException answer, ApiCall call)
    {
        if (call.Operation.Method != HttpMethod.Delete || answer.Kind != ApinizerErrorKind.NotFound || answer.MayBePermissionProblem || answer.ServerMessage is not { } message)
        {
            return false;
        }

        var text = SubjectOf(message);
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

        // No call removes an environment: what is removed there is a deployment, and a misspelt environment proves nothing about it.
        return template[^1][0] == '{' && template[^2] != "environments";
    }

    /// <summary>What is missing stands first: "Deploy history with revision (12) is not found for ApiProxy (x)!" does not miss the API proxy.</summary>
    private static string SubjectOf(string message)
    {
        var end = message.IndexOf("not found", StringComparison.OrdinalIgnoreCase);
        return end < 0 ? message : message[..end];
    }

    /// <summary>"apiProxies" speaks of an "ApiProxy", or an "Api Proxy".</summary>
    private static string KindOf(string collection)
    {
        var letters = LettersOf(collection);
        return letters.EndsWith("ies", StringComparison.Ordinal) ? letters[..^3] + "y" : letters.TrimEnd('s');
    }

    private static string LettersOf(string text) => new([.. text.Where(char.IsLetter).Select(char.ToLowerInvariant)]);
}
