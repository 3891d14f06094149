using Apinizer.Client.Credentials;

namespace CredentialOnboarding;

/// <summary>
/// The format of the console's own import: <c>username#password</c> in each line. The API also wants a full name and a mail address, which the format
/// lacks: the user name stands for the one, and makes the other with a domain that the caller gives.
/// </summary>
internal static class ConsoleFormat
{
    public static IReadOnlyList<CredentialRow> Read(TextReader file, string mailDomain)
    {
        var rows = new List<CredentialRow>();
        for (var line = 1; file.ReadLine() is { } text; line++)
        {
            if (!string.IsNullOrWhiteSpace(text))
            {
                rows.Add(Read(line, text, mailDomain));
            }
        }

        return rows;
    }

    /// <summary>A password may have further <c>#</c> and spaces; a user name has none.</summary>
    private static CredentialRow Read(int line, string text, string mailDomain)
    {
        var separator = text.IndexOf('#', StringComparison.Ordinal);
        var username = (separator < 0 ? "" : text[..separator]).Trim();
        var password = text[(separator + 1)..];
        return separator < 0 ? new CredentialRow(line, "", null, "There is no # between the user name and the password.")
            : username.Length == 0 ? new CredentialRow(line, "", null, "There is no user name before the #.")
            : string.IsNullOrWhiteSpace(password) ? new CredentialRow(line, username, null, "There is no password after the #.")
            : new CredentialRow(line, username, new CredentialInput { Username = username, Password = password, FullName = username, Email = $"{username}@{mailDomain}" });
    }
}
