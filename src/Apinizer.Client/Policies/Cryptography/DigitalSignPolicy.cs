namespace Apinizer.Client.Policies;

/// <summary>Signs values of the message and puts the signatures into it.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-digital-sign</c>.</remarks>
public sealed record DigitalSignPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.DigitalSign"/>.</summary>
    public DigitalSignPolicy()
        : base(PolicyType.DigitalSign)
    {
    }

    /// <summary>What is signed, and how; at least one.</summary>
    public IReadOnlyList<DigitalSignDef>? DigitalSignDefList { get; set; }

    internal override InputProblem? FindProblem()
        => NotEmpty(DigitalSignDefList) ?? Each(DigitalSignDefList, def => def.FindProblem());
}
