namespace Apinizer.Client.ApiProxies;

/// <summary>A change of the errors that clients of a SOAP API get.</summary>
public sealed record XmlErrorTemplatePatch : DeployableInput, IValidatedInput
{
    /// <summary>What changes.</summary>
    public required XmlErrorResponseTemplate XmlErrorResponseTemplate { get; init; }

    InputProblem? IValidatedInput.FindProblem() => Given(XmlErrorResponseTemplate);
}
