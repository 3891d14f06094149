using System.Runtime.CompilerServices;

namespace Apinizer.Client.Tests.PublicApi;

/// <summary>
/// The public API is the promise of the package. A change to it shows here first; when it is meant, the reviewed file is replaced by the received one.
/// </summary>
public sealed class PublicApiTests
{
    [Fact]
    public void Public_api_is_the_reviewed_one()
    {
        var reviewed = Path.Combine(Folder(), "Apinizer.Client.txt");
        var received = Path.Combine(Folder(), "Apinizer.Client.received.txt");
        var listing = PublicApiListing.Write(typeof(IApinizerClient).Assembly);
        File.Delete(received);
        if (!File.Exists(reviewed) || File.ReadAllText(reviewed) != listing)
        {
            File.WriteAllText(received, listing);
        }

        Assert.False(File.Exists(received), $"The public API changed: compare {Path.GetFileName(received)} with {Path.GetFileName(reviewed)}.");
    }

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
