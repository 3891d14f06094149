using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>What a policy does at the times that it lists.</summary>
[JsonConverter(typeof(Converter))]
public sealed class TimeRestrictionAction : OpenEnum
{
    private TimeRestrictionAction(string value)
        : base(value)
    {
    }

    /// <summary>Requests pass at these times only.</summary>
    public static TimeRestrictionAction Allow { get; } = new("ALLOW");

    /// <summary>Requests are refused at these times, and pass at all others.</summary>
    public static TimeRestrictionAction Restrict { get; } = new("RESTRICT");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator TimeRestrictionAction(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<TimeRestrictionAction>
    {
        protected override TimeRestrictionAction Create(string value) => new(value);
    }
}
