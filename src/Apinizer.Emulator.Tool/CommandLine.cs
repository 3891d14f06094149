namespace Apinizer.Emulator.Tool;

/// <summary>The arguments of the command.</summary>
internal sealed class CommandLine
{
    public const string Help = """
        apinizer-emulator: an Apinizer Manager in memory, for trying out automation without a server.

        Usage: apinizer-emulator [--urls URL] [--project NAME]... [--environment NAME]... [--user NAME:PASSWORD]... [--max-upload MB]

          --urls URL             where to listen; default http://127.0.0.1:8080
          --project NAME         a project; default MyProject
          --environment NAME     an environment; default production and staging
          --user NAME:PASSWORD   an administrator; default admin:admin
          --max-upload MB        the largest request, in megabytes; default 100, as in the Manager
          --help                 this text

        All but --urls and --max-upload may be repeated. Names are case-sensitive.
        """;

    private readonly List<Action<ApinizerEmulatorOptions>> _settings = [];

    public bool WantsHelp { get; private set; }

    /// <exception cref="FormatException">An argument is unknown or incomplete.</exception>
    public static CommandLine Parse(IReadOnlyList<string> arguments)
    {
        var command = new CommandLine();
        command._settings.Add(options => options.Url = new Uri("http://127.0.0.1:8080"));
        for (var i = 0; i < arguments.Count; i++)
        {
            var name = arguments[i];
            if (name is "--help" or "-h")
            {
                command.WantsHelp = true;
                continue;
            }

            if (name is not ("--urls" or "--project" or "--environment" or "--user" or "--max-upload"))
            {
                throw new FormatException($"Unknown argument '{name}'.");
            }

            if (++i == arguments.Count || arguments[i].Length == 0 || arguments[i].StartsWith("--", StringComparison.Ordinal))
            {
                throw new FormatException($"{name} needs a value.");
            }

            command._settings.Add(Setting(name, arguments[i]));
        }

        return command;
    }

    public void Configure(ApinizerEmulatorOptions options) => _settings.ForEach(setting => setting(options));

    private static Action<ApinizerEmulatorOptions> Setting(string name, string value)
    {
        switch (name)
        {
            case "--urls":
                var url = Uri.TryCreate(value, UriKind.Absolute, out var parsed) && parsed.Scheme == Uri.UriSchemeHttp
                    ? parsed
                    : throw new FormatException($"--urls needs an http address, not '{value}'.");
                return options => options.Url = url;
            case "--max-upload":
                var megabytes = int.TryParse(value, out var number) && number > 0 ? number : throw new FormatException($"--max-upload needs a number of megabytes, not '{value}'.");
                return options => options.MaxUploadBytes = megabytes * 1024L * 1024;
            case "--project":
                return options => options.AddProject(value);
            case "--environment":
                return options => options.AddEnvironment(value);
            default:
                var colon = value.IndexOf(':', StringComparison.Ordinal);
                return colon > 0
                    ? options => options.AddUser(value[..colon], value[(colon + 1)..])
                    : throw new FormatException("--user needs NAME:PASSWORD.");
        }
    }
}
