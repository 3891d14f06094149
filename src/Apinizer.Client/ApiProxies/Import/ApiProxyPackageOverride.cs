using System.Text.Json.Serialization;
using Apinizer.Client.KeysAndCertificates;

namespace Apinizer.Client.ApiProxies;

/// <summary>How a package is imported in the place of an API proxy.</summary>
public sealed record ApiProxyPackageOverride : ApinizerModel, IValidatedInput
{
    /// <summary>
    /// Whether what the package carries beside the API proxy, such as certificates and connections, is used: an object of the same name in the project
    /// is taken, and a missing one is imported. False, the default, leaves it aside.
    /// </summary>
    [Query]
    [JsonIgnore]
    public bool WithDependencies { get; init; }

    /// <summary>The passphrase that the package was encrypted with; none for a plain package.</summary>
    [Header("X-Apinizer-Package-Passphrase", Base64 = true)]
    [JsonIgnore]
    public Secret? Passphrase { get; init; }

    /// <summary>How certificates, keys and keystores of the package are merged into those of the same name; by environment name if not set.</summary>
    public EnvironmentMergeMethod? CertEnvironmentMergeMethod { get; init; }

    /// <summary>
    /// What becomes of an environment that such a certificate, key or keystore has and the package does not. The server has no default: it refuses the
    /// import where this matters and nothing is said.
    /// </summary>
    public required UncoveredEnvironmentAction CertEnvironmentUncoveredAction { get; init; }

    InputProblem? IValidatedInput.FindProblem() => Given(CertEnvironmentUncoveredAction);
}
