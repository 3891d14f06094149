namespace Apinizer.Client;

/// <summary>What the server's sentences say about a deployment.</summary>
internal static class DeploymentWords
{
    private const string DeployedTo = ". Deployed to environment:";

    /// <summary>Whether a text says "deployment … failed", in one of the forms of that word, or "failed to deploy".</summary>
    public static bool SayFailed(string text)
    {
        if (!text.Contains("fail", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var speaksOfDeployment = false;
        var words = WordsOf(WithoutNames(ServerText.Clean(text)));
        for (var index = 0; index < words.Length; index++)
        {
            var word = words[index];
            if ((speaksOfDeployment && word is "fail" or "failed" or "failure" or "fails")
                || (word is "failed" && index + 2 < words.Length && words[index + 1] is "to" && words[index + 2] is "deploy"))
            {
                return true;
            }

            speaksOfDeployment |= word is "deployment";
        }

        return false;
    }

    /// <returns>The environment that the sentence ends in; null when it names none.</returns>
    public static string? FindEnvironment(string text)
    {
        text = ServerText.Clean(text);
        var at = text.IndexOf(DeployedTo, StringComparison.Ordinal);
        var name = at < 0 ? "" : text[(at + DeployedTo.Length)..].Trim();
        return name.Length == 0 ? null : name;
    }

    /// <summary>What stands in parentheses is a name, and a name may be anything.</summary>
    private static string WithoutNames(string text)
    {
        for (var end = text.IndexOf(')'); end >= 0; end = text.IndexOf(')', end))
        {
            var start = text.LastIndexOf('(', end);
            if (start < 0)
            {
                end++;
                continue;
            }

            text = text.Remove(start, end + 1 - start);
            end = start;
        }

        return text;
    }

    private static string[] WordsOf(string text)
    {
        var letters = text.ToLowerInvariant().ToCharArray();
        for (var index = 0; index < letters.Length; index++)
        {
            letters[index] = char.IsLetterOrDigit(letters[index]) || letters[index] == '_' ? letters[index] : ' ';
        }

        return new string(letters).Split([' '], StringSplitOptions.RemoveEmptyEntries);
    }
}
