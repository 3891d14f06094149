using System.Text.Json.Serialization;

namespace Apinizer.Client.ApiProxies;

/// <summary>How a package is imported as a new API proxy.</summary>
public sealed record ApiProxyPackageImport : ApinizerModel
{
    /// <summary>
    /// Whether what the package carries beside the API proxy, such as certificates and connections, is used: an object of the same name in the project
    /// is taken as it is, and a missing one is imported. False, the default, leaves it aside.
    /// </summary>
    [Query]
    [JsonIgnore]
    public bool WithDependencies { get; init; }

    /// <summary>The passphrase that the package was encrypted with; none for a plain package.</summary>
    [Header("X-Apinizer-Package-Passphrase", Base64 = true)]
    [JsonIgnore]
    public Secret? Passphrase { get; init; }

    /// <summary>
    /// The environments of this installation by those in the package; an empty text leaves one out on purpose. Environments of the same name match if
    /// not set, and those without a match are dropped.
    /// </summary>
    public IReadOnlyDictionary<string, string>? EnvironmentMapping { get; init; }
}
