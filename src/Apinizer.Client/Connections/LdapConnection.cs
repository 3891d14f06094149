namespace Apinizer.Client.Connections;

/// <summary>Connects to a directory by LDAP.</summary>
/// <remarks>Documentation page: <c>connections/connections/connection-ldap</c>.</remarks>
public sealed record LdapConnection : Connection
{
    /// <summary>A connection of the kind <see cref="ConnectionType.Ldap"/>.</summary>
    public LdapConnection()
        : base(ConnectionType.Ldap)
    {
    }
}
