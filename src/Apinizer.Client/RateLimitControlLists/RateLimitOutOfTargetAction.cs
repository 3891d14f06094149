using System.Text.Json.Serialization;

namespace Apinizer.Client.RateLimits;

/// <summary>What becomes of requests that a list is not made for.</summary>
[JsonConverter(typeof(Converter))]
public sealed class RateLimitOutOfTargetAction : OpenEnum
{
    private RateLimitOutOfTargetAction(string value)
        : base(value)
    {
    }

    /// <summary>They are refused.</summary>
    public static RateLimitOutOfTargetAction Block { get; } = new("BLOCK");

    /// <summary>They share a quota of their own.</summary>
    public static RateLimitOutOfTargetAction GeneralQuota { get; } = new("GENERAL_QUOTA");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator RateLimitOutOfTargetAction(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<RateLimitOutOfTargetAction>
    {
        protected override RateLimitOutOfTargetAction Create(string value) => new(value);
    }
}
