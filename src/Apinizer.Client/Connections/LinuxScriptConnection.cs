namespace Apinizer.Client.Connections;

/// <summary>Runs a script on a Linux machine, by SSH.</summary>
/// <remarks>Documentation page: <c>connections/connections/connection-linux-script</c>.</remarks>
public sealed record LinuxScriptConnection : Connection
{
    /// <summary>A connection of the kind <see cref="ConnectionType.LinuxScript"/>.</summary>
    public LinuxScriptConnection()
        : base(ConnectionType.LinuxScript)
    {
    }

    /// <summary>The machine. Needed.</summary>
    public string? HostName { get; set; }

    /// <summary>Its SSH port; 22 if not set.</summary>
    public int? SshPort { get; set; }

    /// <summary>The user. Needed.</summary>
    public string? Username { get; set; }

    /// <summary>The password. Needed. Answers have null or a mask in its place.</summary>
    public Secret? Password { get; set; }

    internal override InputProblem? FindProblem()
        => NotBlank(HostName)
            ?? NotBlank(Username);

    internal override InputProblem? FindMissingSecret() => NotMissing(Password);
}
