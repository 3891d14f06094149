using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>Puts a timestamp into a SOAP message: until when it is valid.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-ws-security-timestamp</c>.</remarks>
public sealed record WsSecurityTimestampPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.WsSecurityTimestamp"/>.</summary>
    public WsSecurityTimestampPolicy()
        : base(PolicyType.WsSecurityTimestamp)
    {
    }

    /// <summary>Whether who does not understand the security header must refuse the message; true if not set.</summary>
    public bool? MustUnderstand { get; set; }

    /// <summary>How long the message is valid, in whole seconds; not negative.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? TimeToLive { get; set; }

    internal override InputProblem? FindProblem()
        => Given(TimeToLive) ?? NotNegative(TimeToLive);
}
