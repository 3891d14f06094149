namespace Apinizer.Client.Policies;

/// <summary>Verifies signatures of values of the message, and refuses what they do not fit.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-digital-sign-verification</c>.</remarks>
public sealed record DigitalSignVerificationPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.DigitalSignVerification"/>.</summary>
    public DigitalSignVerificationPolicy()
        : base(PolicyType.DigitalSignVerification)
    {
    }

    /// <summary>What is verified, and how; at least one.</summary>
    public IReadOnlyList<DigitalSignVerificationDef>? DigitalSignVerificationDefList { get; set; }

    internal override InputProblem? FindProblem()
        => NotEmpty(DigitalSignVerificationDefList) ?? Each(DigitalSignVerificationDefList, def => def.FindProblem());
}
