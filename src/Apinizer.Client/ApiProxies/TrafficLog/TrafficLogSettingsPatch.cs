namespace Apinizer.Client.ApiProxies;

/// <summary>
/// A change of what is logged of the traffic of an API proxy in one environment. What is not set stays as it is. Where nothing was set before, all parts
/// are logged unless it says otherwise: log bodies only to where personal data may go.
/// </summary>
public sealed record TrafficLogSettingsPatch : LoggedParts, IValidatedInput
{
    /// <summary>
    /// The connectors by the name of their connection, which must be in the environment. The documentation does not say that a connector that is left out
    /// of the map stays as it is: give all of them.
    /// </summary>
    public IReadOnlyDictionary<string, ConnectorLogSettings>? ConnectorSettingsMap { get; set; }

    /// <summary>The methods that are logged in another way. As with connectors, give all of them, or use <see cref="IApiProxyTrafficLogApi.ReplaceMethodOverrideAsync"/>.</summary>
    public IReadOnlyList<MethodLogOverride>? MethodOverrideList { get; set; }

    InputProblem? IValidatedInput.FindProblem()
        => ConnectorLogSettings.FindProblem(ConnectorSettingsMap)
            ?? Each(MethodOverrideList, method => NotBlank(method.ApiMethodId) ?? ConnectorLogSettings.FindProblem(method.ConnectorSettingsMap));
}
