namespace Apinizer.Client.GatewayTokens;

/// <summary>Times that are counted from 1970. What no calendar holds is no time.</summary>
internal static class UnixTime
{
    private static readonly DateTimeOffset Start = DateTimeOffset.FromUnixTimeSeconds(0);
    private static readonly long Last = DateTimeOffset.MaxValue.ToUnixTimeSeconds();

    public static DateTimeOffset? FromSeconds(double? seconds) => seconds > 0 && seconds <= Last ? Start.AddSeconds(seconds.Value) : null;
}
