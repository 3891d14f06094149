namespace Apinizer.Client.Policies;

/// <summary>Decrypts parts of the message.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-decryption</c>.</remarks>
public sealed record DecryptionPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.Decryption"/>.</summary>
    public DecryptionPolicy()
        : base(PolicyType.Decryption)
    {
    }
}
