using System.Text.Json.Serialization;

namespace Apinizer.Client.KeysAndCertificates;

/// <summary>How a package of a key or keystore is imported: beside what is there, under a new name if need be, or in its place.</summary>
public sealed record PackageImport : ApinizerModel, IValidatedInput
{
    /// <summary>
    /// Whether an object of the same name is replaced. If not, which is the default, the import takes the suffix <c>-imported</c> when the name is
    /// taken, and the answer does not tell.
    /// </summary>
    [Query]
    [JsonIgnore]
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

    /// <summary>How the package is merged into the object; by name if not set. Only with <see cref="Override"/>.</summary>
    public EnvironmentMergeMethod? CertEnvironmentMergeMethod { get; init; }

    /// <summary>
    /// What becomes of an environment that the object has and the package does not. Needed with <see cref="Override"/>: the server refuses the import
    /// where it matters and nothing is said.
    /// </summary>
    public UncoveredEnvironmentAction? CertEnvironmentUncoveredAction { get; init; }

    InputProblem? IValidatedInput.FindProblem() => Override switch
    {
        true when EnvironmentMapping is not null => new InputProblem(nameof(EnvironmentMapping), "the server ignores it when an object is replaced."),
        true => Given(CertEnvironmentUncoveredAction),
        false when CertEnvironmentMergeMethod is not null => new InputProblem(nameof(CertEnvironmentMergeMethod), "the server ignores it unless an object is replaced."),
        false when CertEnvironmentUncoveredAction is not null => new InputProblem(nameof(CertEnvironmentUncoveredAction), "the server ignores it unless an object is replaced."),
        _ => null,
    };
}
