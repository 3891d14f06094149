namespace Apinizer.Client;

/// <summary>A named list of addresses that policies can allow or block. It is read whole, so that what was read can be changed and written back.</summary>
public sealed record IpGroup : ApinizerModel, IValidatedInput
{
    /// <summary>Its name, unique in the project. It cannot be changed.</summary>
    public string? Name { get; set; }

    /// <summary>What people wrote about it; null when nothing.</summary>
    public string? Description { get; set; }

    /// <summary>
    /// The IPv4 addresses and CIDR ranges, for instance <c>10.0.0.0/8</c>. Writing needs it: the server clears the group when it is left out, and so an
    /// empty list must be said.
    /// </summary>
    public IReadOnlyList<string>? IpList { get; set; }

    InputProblem? IValidatedInput.FindProblem()
        => NotBlank(Name)
            ?? (IpList is null ? new InputProblem(nameof(IpList), "it must be set, since the server clears the group without it. Set [] to clear it.") : null)
            ?? NoneBlank(IpList);
}
