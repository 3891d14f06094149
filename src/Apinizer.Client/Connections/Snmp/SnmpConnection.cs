using System.Text.Json.Serialization;

namespace Apinizer.Client.Connections;

/// <summary>
/// Sends SNMP messages.
/// Some examples of the documentation call three members <c>pduUdpForMessage</c>, <c>pduUdpForTime</c> and <c>enabledUserAuthentication</c>; the names here are those of the server.
/// </summary>
/// <remarks>Documentation page: <c>connections/connections/connection-snmp</c>.</remarks>
public sealed record SnmpConnection : Connection
{
    /// <summary>A connection of the kind <see cref="ConnectionType.Snmp"/>.</summary>
    public SnmpConnection()
        : base(ConnectionType.Snmp)
    {
    }

    /// <summary>The version of SNMP. Needed.</summary>
    public SnmpVersion? Version { get; set; }

    /// <summary>Where messages go, for instance <c>udp:192.168.1.2/162</c>. Needed.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>The community, or in version 3 the user. Needed. It is a secret, since a community is all that versions 1 and 2c ask for.</summary>
    public Secret? SecurityOrCommunityName { get; set; }

    /// <summary>How often it tries again.</summary>
    public int? RetryCount { get; set; }

    /// <summary>How long an answer may take, in whole milliseconds.</summary>
    [JsonConverter(typeof(MillisecondsConverter))]
    public TimeSpan? Timeout { get; set; }

    /// <summary>Whether messages are answered.</summary>
    public SnmpMessageType? MessageType { get; set; }

    /// <summary>How messages of version 3 are protected.</summary>
    public SnmpSecurityLevel? SecurityLevel { get; set; }

    /// <summary>The encryptions that version 3 may use.</summary>
    public IReadOnlyList<SnmpPrivacyProtocol>? PrivacyProtocolList { get; set; }

    /// <summary>Whether version 3 signs in as a user; false if not set.</summary>
    public bool? EnableUserAuthentication { get; set; }

    /// <summary>That user; needed with <see cref="EnableUserAuthentication"/>.</summary>
    public string? SecurityName { get; set; }

    /// <summary>How messages of version 3 prove who sent them; needed unless <see cref="SecurityLevel"/> is none.</summary>
    public SnmpAuthenticationProtocol? UsmUserAuthenticationProtocol { get; set; }

    /// <summary>The passphrase for that, 8 characters at least; needed with it. Answers have null or a mask in its place.</summary>
    public Secret? AuthPassphrase { get; set; }

    /// <summary>How messages of version 3 are encrypted; needed with <see cref="SnmpSecurityLevel.AuthPriv"/>.</summary>
    public SnmpPrivacyProtocol? UsmUserPrivacyProtocol { get; set; }

    /// <summary>The passphrase for that, 8 characters at least; needed with it. Answers have null or a mask in its place.</summary>
    public Secret? PrivPassphrase { get; set; }

    /// <summary>The object identifier of the message. Needed.</summary>
    public string? PduOidForMessage { get; set; }

    /// <summary>The object identifier of the time.</summary>
    public string? PduOidForTime { get; set; }

    /// <summary>Further object identifiers, and their values.</summary>
    public IReadOnlyDictionary<string, string>? PduVariableMap { get; set; }

    internal override InputProblem? FindProblem()
        => Given(Version)
            ?? NotBlank(ConnectionString)
            ?? (HasOldNames ? null : NotBlank(PduOidForMessage))
            ?? (Version == SnmpVersion.V3 && EnableUserAuthentication == true ? NotBlank(SecurityName) : null)
            ?? (Authenticates ? Given(UsmUserAuthenticationProtocol) : null)
            ?? (Encrypts ? Given(UsmUserPrivacyProtocol) : null)
            ?? NotShort(AuthPassphrase, nameof(AuthPassphrase))
            ?? NotShort(PrivPassphrase, nameof(PrivPassphrase));

    internal override InputProblem? FindMissingSecret()
        => NotMissing(SecurityOrCommunityName)
            ?? (Authenticates ? NotMissing(AuthPassphrase) : NotMasked(AuthPassphrase))
            ?? (Encrypts ? NotMissing(PrivPassphrase) : NotMasked(PrivPassphrase));

    private bool Authenticates => Version == SnmpVersion.V3 && (SecurityLevel == SnmpSecurityLevel.AuthNoPriv || Encrypts);

    private bool Encrypts => Version == SnmpVersion.V3 && SecurityLevel == SnmpSecurityLevel.AuthPriv;

    /// <summary>Whoever copied an example of the documentation has said it, under the name that is used there.</summary>
    private bool HasOldNames => AdditionalProperties?.ContainsKey("pduUdpForMessage") == true;

    private static InputProblem? NotShort(Secret? passphrase, string member)
        => passphrase is { IsMasked: false } && passphrase.Reveal().Length is > 0 and < 8 ? new InputProblem(member, "it must have 8 characters at least.") : null;
}
