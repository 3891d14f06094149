using System.Text.Json.Serialization;
using Apinizer.Client.KeysAndCertificates;

namespace Apinizer.Client.Administration;

/// <summary>How a package is imported: as new objects, or in the place of those that are there.</summary>
public sealed record ObjectImport : ApinizerModel, IValidatedInput
{
    /// <summary>
    /// Whether objects of the same name in the project are replaced; their present configuration is lost, so export them first. If not, which is the
    /// default, the import is refused when there is one.
    /// </summary>
    public bool Override { get; init; }

    /// <summary>The passphrase that the package was encrypted with; none for a plain package.</summary>
    [Header("X-Apinizer-Package-Passphrase", Base64 = true)]
    [JsonIgnore]
    public Secret? Passphrase { get; init; }

    /// <summary>
    /// The environments of this installation by those in the package; an empty text leaves one out on purpose. Environments of the same name match if
    /// not set, and those without a match are dropped. Not with <see cref="Override"/>.
    /// </summary>
    public IReadOnlyDictionary<string, string>? EnvironmentMapping { get; init; }

    /// <summary>How the package of a certificate or key is merged into the object; by name if not set. Only with <see cref="Override"/>.</summary>
    public EnvironmentMergeMethod? CertEnvironmentMergeMethod { get; init; }

    /// <summary>
    /// What becomes of an environment that a certificate or key has and the package does not. Only with <see cref="Override"/>; the server refuses the
    /// import where it matters and nothing is said.
    /// </summary>
    public UncoveredEnvironmentAction? CertEnvironmentUncoveredAction { get; init; }

    InputProblem? IValidatedInput.FindProblem() => Override switch
    {
        true when EnvironmentMapping is not null => new InputProblem(nameof(EnvironmentMapping), "the server ignores it when objects are replaced."),
        false when CertEnvironmentMergeMethod is not null => new InputProblem(nameof(CertEnvironmentMergeMethod), "the server ignores it unless objects are replaced."),
        false when CertEnvironmentUncoveredAction is not null => new InputProblem(nameof(CertEnvironmentUncoveredAction), "the server ignores it unless objects are replaced."),
        _ => null,
    };
}
