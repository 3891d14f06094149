namespace Apinizer.Client.Policies;

/// <summary>Encrypts values of the message, in the order of its definitions.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-encryption</c>.</remarks>
public sealed record EncryptionPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.Encryption"/>.</summary>
    public EncryptionPolicy()
        : base(PolicyType.Encryption)
    {
    }

    /// <summary>What is encrypted, and how; at least one.</summary>
    public IReadOnlyList<EncryptionDef>? EncryptionDefList { get; set; }

    internal override InputProblem? FindProblem()
        => NotEmpty(EncryptionDefList) ?? Each(EncryptionDefList, def => def.FindProblem());
}
