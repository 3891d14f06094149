namespace Apinizer.Client;

/// <summary>A new IP group.</summary>
public sealed record IpGroupInput : ApinizerModel, IValidatedInput
{
    /// <summary>Its name, unique in the project; it cannot be changed later.</summary>
    public required string Name { get; init; }

    /// <summary>What to remember about it.</summary>
    public string? Description { get; init; }

    /// <summary>The first IPv4 addresses and CIDR ranges, for instance <c>10.0.0.0/8</c>; none if not set.</summary>
    public IReadOnlyList<string>? IpList { get; init; }

    InputProblem? IValidatedInput.FindProblem() => NotBlank(Name) ?? NoneBlank(IpList);
}
