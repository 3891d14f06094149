namespace Apinizer.Client.Connections;

/// <summary>Runs a script on a Linux machine.</summary>
/// <remarks>Documentation page: <c>connections/connections/connection-linux-script</c>.</remarks>
public sealed record LinuxScriptConnection : Connection
{
    /// <summary>A connection of the kind <see cref="ConnectionType.LinuxScript"/>.</summary>
    public LinuxScriptConnection()
        : base(ConnectionType.LinuxScript)
    {
    }
}
