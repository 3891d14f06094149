namespace Apinizer.Client.Policies;

/// <summary>Decrypts values of the message, in the order of its definitions. What it cannot decrypt is refused.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-decryption</c>.</remarks>
public sealed record DecryptionPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.Decryption"/>.</summary>
    public DecryptionPolicy()
        : base(PolicyType.Decryption)
    {
    }

    /// <summary>What is decrypted, and how; at least one.</summary>
    public IReadOnlyList<DecryptionDef>? DecryptionDefList { get; set; }

    internal override InputProblem? FindProblem()
        => NotEmpty(DecryptionDefList) ?? Each(DecryptionDefList, def => def.FindProblem());
}
