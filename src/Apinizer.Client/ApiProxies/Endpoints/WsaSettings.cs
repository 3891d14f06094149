namespace Apinizer.Client.ApiProxies;

/// <summary>Which WS-Addressing headers the gateway adds to SOAP messages. The API tells them nowhere: what is not set gets the server's default.</summary>
public sealed record WsaSettings : ApinizerModel
{
    /// <summary>Whether headers are added at all; false if not set.</summary>
    public bool? WsaEnabled { get; init; }

    /// <summary>The headers' <c>mustUnderstand</c> attribute; <see cref="WsaMustUnderstand.None"/> if not set.</summary>
    public WsaMustUnderstand? WsaMustUnderstand { get; init; }

    /// <summary>The version of WS-Addressing; <see cref="WsaVersion.V200508"/> if not set.</summary>
    public WsaVersion? WsaVersion { get; init; }

    /// <summary>Whether the action is that of the SOAP operation; false if not set.</summary>
    public bool? WsaAddDefaultAction { get; init; }

    /// <summary>An action of one's own, as a URI, where <see cref="WsaAddDefaultAction"/> is not true.</summary>
    public string? WsaAction { get; init; }

    /// <summary>Whether the receiver is the backend's address; false if not set.</summary>
    public bool? WsaAddDefaultTo { get; init; }

    /// <summary>A receiver of one's own, as a URI, where <see cref="WsaAddDefaultTo"/> is not true.</summary>
    public string? WsaTo { get; init; }

    /// <summary>Where answers go, as a URI.</summary>
    public string? WsaReplyTo { get; init; }

    /// <summary>Whether each message gets an id of the form <c>urn:uuid:…</c>; false if not set.</summary>
    public bool? WsaGenerateMessageId { get; init; }

    /// <summary>A message id of one's own, where <see cref="WsaGenerateMessageId"/> is not true.</summary>
    public string? WsaMessageId { get; init; }

    /// <summary>The sender, as a URI.</summary>
    public string? WsaFrom { get; init; }

    /// <summary>Where faults go, as a URI.</summary>
    public string? WsaFaultTo { get; init; }

    /// <summary>The id of the message that this one belongs to.</summary>
    public string? WsaRelatesTo { get; init; }

    /// <summary>How it belongs to that message, for instance <c>Reply</c>.</summary>
    public string? WsaRelationShipType { get; init; }
}
