using System.Reflection;

namespace Apinizer.Client;

/// <summary>What the client calls itself.</summary>
internal static class UserAgents
{
    public static readonly string? Version = typeof(UserAgents).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0];

    private static readonly string Own = $"Apinizer.Client/{Version}";

    public static string For(ApinizerClientOptions options) => options.UserAgent is null ? Own : $"{Own} {options.UserAgent}";

    public static bool IsValid(string agent)
    {
        using var probe = new HttpRequestMessage();
        return agent.Length > 0 && !agent.Any(char.IsControl) && probe.Headers.UserAgent.TryParseAdd(agent);
    }
}
