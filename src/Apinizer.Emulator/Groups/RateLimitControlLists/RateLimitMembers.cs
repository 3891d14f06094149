using Apinizer.Emulator.Engine;

namespace Apinizer.Emulator.Groups.RateLimitControlLists;

/// <summary>Members that a list and the limits of its endpoints have in common.</summary>
internal static class RateLimitMembers
{
    public static BodyMember CacheErrorHandling() => BodyMember.Choice("cacheErrorHandlingType", ["FAIL", "CONTINUE"]);

    public static BodyMember Window() => BodyMember.Choice("timeIntervalWindowType", ["FIXED", "SLIDING"]);

    public static BodyMember Interval(string name) => BodyMember.Choice(name, ["ONE_SECOND", "ONE_MINUTE", "ONE_HOUR", "ONE_DAY", "ONE_MONTH"]);
}
