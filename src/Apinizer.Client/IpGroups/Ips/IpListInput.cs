namespace Apinizer.Client;

/// <summary>Addresses to put into an IP group or to take out of it.</summary>
public sealed record IpListInput : ApinizerModel, IValidatedInput
{
    /// <summary>IPv4 addresses and CIDR ranges, for instance <c>10.0.0.0/8</c>; at least one.</summary>
    public required IReadOnlyList<string> IpList { get; init; }

    InputProblem? IValidatedInput.FindProblem() => NotEmpty(IpList) ?? NoneBlank(IpList);
}
