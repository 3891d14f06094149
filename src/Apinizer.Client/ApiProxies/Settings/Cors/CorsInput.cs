namespace Apinizer.Client.ApiProxies;

/// <summary>Which web pages may call an API proxy, as a whole.</summary>
public sealed record CorsInput : DeployableInput, IValidatedInput
{
    /// <summary>All of the settings.</summary>
    public required CorsSettings CorsSettings { get; init; }

    InputProblem? IValidatedInput.FindProblem() => Given(CorsSettings) ?? Part(CorsSettings.FindProblem(), nameof(CorsSettings));
}
