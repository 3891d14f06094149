using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>Whether a message waits for the call that a policy makes.</summary>
[JsonConverter(typeof(Converter))]
public sealed class AiCallWaitMode : OpenEnum
{
    private AiCallWaitMode(string value)
        : base(value)
    {
    }

    /// <summary>It does not, and the result is lost.</summary>
    public static AiCallWaitMode FireAndForget { get; } = new("FIRE_AND_FORGET");

    /// <summary>It does, and a variable gets the result.</summary>
    public static AiCallWaitMode SyncToVariable { get; } = new("SYNC_TO_VARIABLE");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator AiCallWaitMode(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<AiCallWaitMode>
    {
        protected override AiCallWaitMode Create(string value) => new(value);
    }
}
