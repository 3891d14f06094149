using System.Text.Json.Serialization;

namespace Apinizer.Client.ApiProxies;

/// <summary>A change of an API proxy that is saved, and deployed where <see cref="DeployTo"/> says.</summary>
public abstract record DeployableInput : ApinizerModel, IDeployRequest
{
    /// <summary>
    /// The environments to deploy to after saving. Empty: the change is only saved, and the gateway goes on as before until the API proxy is deployed.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyList<string> DeployTo
    {
        get => Deploy ? DeployTargetEnvironmentNameList ?? [] : [];
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            Deploy = value.Count > 0;
            DeployTargetEnvironmentNameList = value.Count > 0 ? value : null;
        }
    }

    bool IDeployRequest.AsksForDeployment => Deploy;

    IReadOnlyList<string> IDeployRequest.RequestedEnvironments => DeployTo;

    /// <summary>Always written: left out, some operations deploy and some do not.</summary>
    [JsonInclude]
    internal bool Deploy { get; set; }

    [JsonInclude]
    internal IReadOnlyList<string>? DeployTargetEnvironmentNameList { get; set; }
}
