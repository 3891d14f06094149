using System.Text;
using Apinizer.Emulator.Engine;

namespace Apinizer.Emulator.Packages;

/// <summary>The passphrase of an encrypted package. Its header carries it in Base64, so that it may have any characters.</summary>
internal static class PackagePassphrase
{
    private const string Header = "X-Apinizer-Package-Passphrase";

    public static string ForExport(Call call)
        => Read(call, "Export package could not be encrypted.") ?? throw new RefusedException("Package encryption requested but no passphrase was supplied.");

    /// <summary>Null when there is none, which a plain package does not mind.</summary>
    public static string? ForImport(Call call) => Read(call, "Package could not be decrypted with the given passphrase.");

    private static string? Read(Call call, string unreadable)
    {
        var header = call.Request.Headers.GetValueOrDefault(Header);
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
