using System.Text.Json.Serialization;

namespace Apinizer.Client.Connections;

/// <summary>When a message counts as received.</summary>
[JsonConverter(typeof(Converter))]
public sealed class SessionAcknowledgmentType : OpenEnum
{
    private SessionAcknowledgmentType(string value)
        : base(value)
    {
    }

    /// <summary>At once.</summary>
    public static SessionAcknowledgmentType AutoAcknowledge { get; } = new("AUTO_ACKNOWLEDGE");

    /// <summary>When the receiver says so.</summary>
    public static SessionAcknowledgmentType ClientAcknowledge { get; } = new("CLIENT_ACKNOWLEDGE");

    /// <summary>Some time later; a message may come twice.</summary>
    public static SessionAcknowledgmentType DupsOkAcknowledge { get; } = new("DUPS_OK_ACKNOWLEDGE");

    /// <summary>With the others of a transaction, or not at all.</summary>
    public static SessionAcknowledgmentType SessionTransacted { get; } = new("SESSION_TRANSACTED");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator SessionAcknowledgmentType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<SessionAcknowledgmentType>
    {
        protected override SessionAcknowledgmentType Create(string value) => new(value);
    }
}
