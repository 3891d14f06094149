namespace Apinizer.Client.KeysAndCertificates;

/// <summary>What becomes of the file of a keystore that is uploaded. Environments that it does not name keep what they have.</summary>
public sealed record KeystoreFileInput : ApinizerModel, IValidatedInput
{
    /// <summary>The keystore to create, or to update with <see cref="Override"/>.</summary>
    public required string KeystoreName { get; init; }

    /// <summary>The password of the file; not empty.</summary>
    public required Secret Password { get; init; }

    /// <summary>The environments that get the file. Needed unless the file is an archive, whose entries name them.</summary>
    public IReadOnlyList<string>? EnvironmentList { get; init; }

    /// <summary>The environments of this installation by those in the archive; an empty text leaves one out on purpose.</summary>
    public IReadOnlyDictionary<string, string>? EnvironmentMapping { get; init; }

    /// <summary>The format; if not set, <c>.p12</c> and <c>.pfx</c> are read as PKCS#12 and everything else as JKS.</summary>
    public KeystoreType? KeyStoreType { get; init; }

    /// <summary>What to remember about it.</summary>
    public string? KeystoreDescription { get; init; }

    /// <summary>The alias of the entry to use when none is named.</summary>
    public string? Alias { get; init; }

    /// <summary>Whether the keystore is there already and gets this file; a new one is created if not set.</summary>
    public bool? Override { get; init; }

    InputProblem? IValidatedInput.FindProblem() => NotBlank(KeystoreName) ?? NotBlank(Password) ?? NoneBlank(EnvironmentList);
}
