namespace CredentialOnboarding;

/// <summary>What the program is asked to do.</summary>
internal sealed record CommandLine(string Command, string File, string Project, bool DryRun, string? MailDomain, string? Report, int Parallelism)
{
    public const string Usage = """
        CredentialOnboarding import FILE --project NAME [--dry-run] [--mail-domain DOMAIN] [--parallel N] [--report FILE]
        CredentialOnboarding export FILE --project NAME

        With --mail-domain, FILE has the console's format, username#password; without, it is CSV with a header line.
        APINIZER__BASEURL and APINIZER__TOKEN (or APINIZER__USERNAME and APINIZER__PASSWORD) lead to the Manager.
        """;

    /// <returns>Null when it cannot be understood.</returns>
    public static CommandLine? Parse(string[] arguments)
    {
        if (arguments is not [("import" or "export") and var command, var file, .. var options])
        {
            return null;
        }

        var line = new CommandLine(command, file, "", DryRun: false, MailDomain: null, Report: null, Parallelism: 4);
        for (var index = 0; index < options.Length; index++)
        {
            var next = index + 1 < options.Length ? options[index + 1] : null;
            switch (options[index], next)
            {
                case ("--dry-run", _):
                    line = line with { DryRun = true };
                    continue;
                case ("--project", not null):
                    line = line with { Project = next };
                    break;
                case ("--mail-domain", not null):
                    line = line with { MailDomain = next };
                    break;
                case ("--report", not null):
                    line = line with { Report = next };
                    break;
                case ("--parallel", not null) when int.TryParse(next, out var parallelism) && parallelism > 0:
                    line = line with { Parallelism = parallelism };
                    break;
                default:
                    return null;
            }

            index++;
        }

        return line.Project.Length > 0 ? line : null;
    }
}
