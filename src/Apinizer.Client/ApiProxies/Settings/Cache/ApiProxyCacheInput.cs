namespace Apinizer.Client.ApiProxies;

/// <summary>How the answers of an API proxy are cached, as a whole.</summary>
public sealed record ApiProxyCacheInput : DeployableInput, IValidatedInput
{
    /// <summary>All of the settings.</summary>
    public required CacheSettings CacheSettings { get; init; }

    InputProblem? IValidatedInput.FindProblem()
        => Given(CacheSettings)
            ?? Part(CacheSettings.FindProblem(), nameof(CacheSettings))
            ?? (CacheSettings.CacheKeyType == CacheKeyType.Custom ? NotEmpty(CacheSettings.VariableList) : null);
}
