namespace Apinizer.Client;

/// <summary>Whether an export package is encrypted. The choice is never made in silence: a plain package shows configuration to whoever has the file.</summary>
public sealed class PackageEncryption
{
    private PackageEncryption(Secret? passphrase) => Passphrase = passphrase;

    /// <summary>A plain ZIP file. It may hold sensitive configuration; whoever has it can read it.</summary>
    public static PackageEncryption Unencrypted { get; } = new(passphrase: null);

    /// <summary>Whether the package is encrypted.</summary>
    public bool Encrypt => Passphrase is not null;

    /// <summary>The passphrase, which the import needs again. The server keeps no copy.</summary>
    [Header("X-Apinizer-Package-Passphrase", Base64 = true)]
    public Secret? Passphrase { get; }

    /// <summary>A package that only the passphrase opens. Nobody can recover a lost one.</summary>
    /// <param name="passphrase">The passphrase; not empty.</param>
    /// <returns>The choice.</returns>
    public static PackageEncryption With(Secret passphrase)
    {
        ArgumentNullException.ThrowIfNull(passphrase);
        return passphrase.IsEmpty ? throw new ArgumentException("A passphrase is needed.", nameof(passphrase)) : new PackageEncryption(passphrase);
    }
}
