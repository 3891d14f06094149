namespace Apinizer.Client.KeysAndCertificates;

/// <summary>What becomes of the file of a key that is uploaded. Environments that it does not name keep what they have.</summary>
public sealed record KeyFileInput : ApinizerModel, IValidatedInput
{
    /// <summary>The key to create, or to update with <see cref="Override"/>.</summary>
    public required string KeyName { get; init; }

    /// <summary>What it is. The key gets this type in any case, also when it is there already or the archive tells another.</summary>
    public required KeyType KeyType { get; init; }

    /// <summary>What the key is for. A new <see cref="KeyType.SecretKey"/> needs it; one that is there keeps its own if not set.</summary>
    public SecretKeyAlgorithm? Algorithm { get; init; }

    /// <summary>The environments that get the file. Needed unless the file is an archive, whose entries name them.</summary>
    public IReadOnlyList<string>? EnvironmentList { get; init; }

    /// <summary>The environments of this installation by those in the archive; an empty text leaves one out on purpose.</summary>
    public IReadOnlyDictionary<string, string>? EnvironmentMapping { get; init; }

    /// <summary>What to remember about it.</summary>
    public string? KeyDescription { get; init; }

    /// <summary>Another name for the key in these environments.</summary>
    public string? Alias { get; init; }

    /// <summary>Whether the key is there already and gets this file; a new one is created if not set.</summary>
    public bool? Override { get; init; }

    InputProblem? IValidatedInput.FindProblem()
        => NotBlank(KeyName)
            ?? Given(KeyType)
            ?? (KeyType == KeyType.SecretKey && Override != true ? Given(Algorithm) : null)
            ?? NoneBlank(EnvironmentList);
}
