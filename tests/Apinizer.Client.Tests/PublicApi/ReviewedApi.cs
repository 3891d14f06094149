using System.Reflection;
using System.Runtime.Versioning;

namespace Apinizer.Client.Tests.PublicApi;

/// <summary>The reviewed listing, which holds for every target.</summary>
internal static class ReviewedApi
{
    public static void AssertSame(Assembly assembly)
    {
        var target = FrameworkOf(assembly);
        var reviewed = Path.Combine(Setting("PublicApi"), "Apinizer.Client.txt");
        var received = Path.Combine(Setting("PublicApi"), $"Apinizer.Client.{target.Identifier.TrimStart('.')}{target.Version}.received.txt");
        var listing = PublicApiListing.Write(assembly);
        File.Delete(received);
        if (!File.Exists(reviewed) || File.ReadAllText(reviewed) != listing)
        {
            File.WriteAllText(received, listing);
        }

        Assert.False(File.Exists(received), $"The public API changed: compare {Path.GetFileName(received)} with {Path.GetFileName(reviewed)}.");
    }

    public static FrameworkName FrameworkOf(Assembly assembly) => new(assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName);

    /// <summary>What the project file knows about places.</summary>
    public static string Setting(string key) => typeof(ReviewedApi).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == key).Value!;
}
