namespace Apinizer.Client.KeysAndCertificates;

/// <summary>The file of a keystore for one environment.</summary>
public sealed record KeystoreEnvironmentInput : ApinizerModel
{
    /// <summary>The name of the environment, which must exist.</summary>
    public required string EnvironmentName { get; init; }

    /// <summary>The file in Base64: see <see cref="Secret.FromBytes"/>.</summary>
    public required Secret File { get; init; }

    /// <summary>The password of the file; not empty.</summary>
    public required Secret Password { get; init; }

    /// <summary>The alias of the entry to use when none is named.</summary>
    public string? Alias { get; init; }

    /// <summary>The format of the file; the server does not find it out by itself.</summary>
    public required KeystoreType KeyStoreType { get; init; }

    internal InputProblem? FindProblem() => NotBlank(EnvironmentName) ?? NotBlank(File) ?? NotBlank(Password) ?? Given(KeyStoreType);
}
