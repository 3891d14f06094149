using System.Text;
using Apinizer.Emulator.Engine;

namespace Apinizer.Emulator.Packages;

/// <summary>The passphrase of a package. Its header is in Base64, so that it may have any characters.</summary>
internal static class PackagePassphrase
{
    public static string ForExport(Call call) => Read(call, "Export package could not be encrypted.") ?? throw new RefusedException("Package encryption requested but no passphrase was supplied.");

    /// <summary>Null when none was sent: most packages need none.</summary>
    public static string? ForImport(Call call) => Read(call, "Encrypted package could not be read.");

    private static string? Read(Call call, string unreadable)
    {
        var header = call.Request.Headers.GetValueOrDefault("X-Apinizer-Package-Passphrase");
        if (string.IsNullOrWhiteSpace(header))
        {
            return null;
        }

        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(header));
        }
        catch (FormatException)
        {
            throw new RefusedException(unreadable);
        }
    }
}
