namespace Apinizer.Client.Policies;

/// <summary>Refuses requests from certain addresses. All others pass.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-black-ip</c>.</remarks>
public sealed record BlackIpPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.BlackIp"/>.</summary>
    public BlackIpPolicy()
        : base(PolicyType.BlackIp)
    {
    }

    /// <summary>Where the address of the caller stands. Not set, it is the <c>X-Forwarded-For</c> header, else the address of the connection.</summary>
    public Variable? TargetVariableForIP { get; set; }

    /// <summary>
    /// The IPv4 and IPv6 addresses and CIDR ranges to refuse, for instance <c>203.0.113.0/24</c>; at least one. The server may leave it out where it lists
    /// policies: what was listed and is sent back without it would let everybody in, and is refused here.
    /// </summary>
    public IReadOnlyList<string>? IpList { get; set; }

    internal override InputProblem? FindProblem()
        => (IpList is null or { Count: 0 }
                ? new InputProblem(nameof(IpList), "it must not be empty, or the policy would block nobody. A policy that was listed may come without it.")
                : null)
            ?? NoneBlank(IpList)
            ?? Part(TargetVariableForIP?.FindProblemInPolicy(), nameof(TargetVariableForIP));
}
