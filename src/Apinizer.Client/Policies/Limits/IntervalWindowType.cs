using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>How time is cut into intervals.</summary>
[JsonConverter(typeof(Converter))]
public sealed class IntervalWindowType : OpenEnum
{
    private IntervalWindowType(string value)
        : base(value)
    {
    }

    /// <summary>One interval begins where the last one ends.</summary>
    public static IntervalWindowType Fixed { get; } = new("FIXED");

    /// <summary>The interval ends at each request, so that no two intervals can be used up in a row.</summary>
    public static IntervalWindowType Sliding { get; } = new("SLIDING");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator IntervalWindowType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<IntervalWindowType>
    {
        protected override IntervalWindowType Create(string value) => new(value);
    }
}
