namespace Apinizer.Client.ApiProxies;

/// <summary>An API proxy group as it is carried from one project to another: what it is called and how clients reach it.</summary>
public sealed record ApiProxyGroupInfo : ApinizerModel, IValidatedInput
{
    /// <summary>The name that addresses it. Writing needs it.</summary>
    public string? Name { get; set; }

    /// <summary>What it is for.</summary>
    public string? Description { get; set; }

    /// <summary>How clients reach it. Writing needs it.</summary>
    public ClientRoute? ClientRoute { get; set; }

    InputProblem? IValidatedInput.FindProblem() => NotBlank(Name) ?? Given(ClientRoute);
}
