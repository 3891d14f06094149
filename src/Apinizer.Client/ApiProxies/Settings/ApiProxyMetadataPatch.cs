using System.Text.Json.Serialization;

namespace Apinizer.Client.ApiProxies;

/// <summary>A change of what an API proxy is called and of how it is offered. What is not set stays as it is; at least one member must be set.</summary>
public sealed record ApiProxyMetadataPatch : DeployableInput, IValidatedInput
{
    /// <summary>A new name, unique in the project. From then on, nothing finds the API proxy by its old name.</summary>
    [JsonPropertyName("name")]
    public string? NewName { get; init; }

    /// <summary>What it is for; an empty text clears it.</summary>
    public string? Description { get; init; }

    /// <summary>All its categories; an empty list takes it out of all of them.</summary>
    public IReadOnlyList<string>? CategoryList { get; init; }

    /// <summary>To whom it is offered.</summary>
    public SharingType? SharingType { get; init; }

    /// <summary>When the gateway reads the bodies of requests.</summary>
    public BodyReadBehavior? RequestBodyReadBehavior { get; init; }

    /// <summary>When the gateway reads the bodies of answers.</summary>
    public BodyReadBehavior? ResponseBodyReadBehavior { get; init; }

    /// <summary>Which messages it has.</summary>
    public ContractDirection? Direction { get; init; }

    /// <summary>Whether clients reach it through the portal only, and not at the gateway directly.</summary>
    public bool? DisableDirectAccessToGateways { get; init; }

    /// <summary>The name of the global settings that apply to it.</summary>
    public string? GlobalApiProxySettingName { get; init; }

    /// <summary>Whether its policies work when it is the backend of another API proxy.</summary>
    public bool? BackendProxyApplyPolicies { get; init; }

    /// <summary>Whether the names of its ports are mended, for SOAP. The server refuses it for an API proxy of the type AI.</summary>
    public bool? FixSoapApiPortType { get; init; }

    InputProblem? IValidatedInput.FindProblem()
        => this with { DeployTo = [] } == new ApiProxyMetadataPatch() ? new InputProblem(nameof(ApiProxyMetadataPatch), "nothing is to be changed. Set at least one member.")
            : NotBlankIfSet(NewName);
}
