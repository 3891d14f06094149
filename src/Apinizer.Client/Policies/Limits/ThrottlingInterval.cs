using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>
/// The unit of the time in which throttling permits a number of requests. The page names hours and days too (<c>ONE_HOUR</c>, <c>ONE_DAY</c>), which the
/// server's specification does not have here: they are read as they come. To limit by them, see <see cref="ApiBasedQuotaPolicy"/>.
/// </summary>
[JsonConverter(typeof(Converter))]
public sealed class ThrottlingInterval : OpenEnum
{
    private ThrottlingInterval(string value)
        : base(value)
    {
    }

    /// <summary>A second.</summary>
    public static ThrottlingInterval OneSecond { get; } = new("ONE_SECOND");

    /// <summary>A minute.</summary>
    public static ThrottlingInterval OneMinute { get; } = new("ONE_MINUTE");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator ThrottlingInterval(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<ThrottlingInterval>
    {
        protected override ThrottlingInterval Create(string value) => new(value);
    }
}
