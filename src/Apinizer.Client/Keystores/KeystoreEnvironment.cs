namespace Apinizer.Client.KeysAndCertificates;

/// <summary>What a keystore is in one environment, as it is read.</summary>
public sealed record KeystoreEnvironment : ApinizerModel
{
    /// <summary>The id of the environment; its name is in the list of environments.</summary>
    public string? EnvironmentId { get; set; }

    /// <summary>The name of the environment; null where the server tells only the id.</summary>
    public string? EnvironmentName { get; set; }

    /// <summary>The file, encrypted by the server and in Base64; null when it is not returned.</summary>
    public Secret? File { get; set; }

    /// <summary>The password, encrypted by the server; null when it is not returned.</summary>
    public Secret? Password { get; set; }

    /// <summary>The alias of the entry that is used when none is named.</summary>
    public string? Alias { get; set; }

    /// <summary>The format of the file.</summary>
    public KeystoreType? KeyStoreType { get; set; }
}
