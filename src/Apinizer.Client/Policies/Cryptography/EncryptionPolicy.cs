namespace Apinizer.Client.Policies;

/// <summary>Encrypts parts of the message.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-encryption</c>.</remarks>
public sealed record EncryptionPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.Encryption"/>.</summary>
    public EncryptionPolicy()
        : base(PolicyType.Encryption)
    {
    }
}
