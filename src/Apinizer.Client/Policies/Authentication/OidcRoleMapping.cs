namespace Apinizer.Client.Policies;

/// <summary>Gives a role of the product to users for whom the provider's token says a certain thing.</summary>
public sealed record OidcRoleMapping : ApinizerModel
{
    /// <summary>The claim, by its name or as a JSONPath, for instance <c>$.realm_access.roles</c>. Writing needs it.</summary>
    public string? ClaimPath { get; set; }

    /// <summary>What the claim must say; not set: anything but nothing.</summary>
    public string? ClaimValue { get; set; }

    /// <summary>The role. Writing needs it.</summary>
    public string? RoleName { get; set; }

    /// <summary>Whether a user for whom it does not hold is refused; false if not set.</summary>
    public bool? Required { get; set; }

    /// <summary>An example of the documentation has the role under another name: a mapping with members of its own may lack ours.</summary>
    internal InputProblem? FindProblem() => NotBlank(ClaimPath) ?? (AdditionalProperties is null ? NotBlank(RoleName) : null);
}
