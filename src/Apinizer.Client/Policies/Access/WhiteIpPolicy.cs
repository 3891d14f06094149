namespace Apinizer.Client.Policies;

/// <summary>Lets requests from certain addresses pass. All others are refused.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-white-ip</c>.</remarks>
public sealed record WhiteIpPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.WhiteIp"/>.</summary>
    public WhiteIpPolicy()
        : base(PolicyType.WhiteIp)
    {
    }

    /// <summary>Where the address of the caller stands. Not set, it is the <c>X-Forwarded-For</c> header, else the address of the connection.</summary>
    public Variable? TargetVariableForIP { get; set; }

    /// <summary>
    /// The IPv4 and IPv6 addresses and CIDR ranges that may pass, for instance <c>10.0.0.0/8</c>. This list or <see cref="IpGroupIdList"/> must have an
    /// entry; both may. The server may leave this one out where it lists policies: what was listed and is sent back without it shuts those addresses out.
    /// </summary>
    public IReadOnlyList<string>? IpList { get; set; }

    /// <summary>The ids, not the names, of IP groups whose addresses may pass too.</summary>
    public IReadOnlyList<string>? IpGroupIdList { get; set; }

    internal override InputProblem? FindProblem()
        => (IpList is null or { Count: 0 } && IpGroupIdList is null or { Count: 0 }
                ? new InputProblem(
                    nameof(IpList),
                    $"it must not be empty unless {nameof(IpGroupIdList)} is set, or the policy would shut everybody out. A policy that was listed may come without it.")
                : null)
            ?? NoneBlank(IpList)
            ?? NoneBlank(IpGroupIdList)
            ?? Part(TargetVariableForIP?.FindProblemInPolicy(), nameof(TargetVariableForIP));
}
