using Apinizer.Client.ApiProxies;
using Apinizer.Client.Policies;

namespace Apinizer.Client.Tests.Models;

internal sealed class PolicyOperationMistakes : InputMistakes
{
    private static readonly PolicyOperationMetadata Metadata = PolicyOperationMetadata.ForAllEndpoints(PolicyTargetPipeline.Request, []);
    private static readonly PolicyOperationMetadata OfEndpoint = PolicyOperationMetadata.ForEndpoint("/", HttpRequestMethod.Get, PolicyTargetPipeline.Request, []);

    protected override Dictionary<string, (string Operation, string Parameter, object? Input, string Message)> Cases => new()
    {
        ["no metadata"] = ("policies.add", "policy", new PolicyInput { OperationMetadata = null!, Policy = Tea() }, "OperationMetadata: it must be set"),
        ["no policy"] = ("policies.add", "policy", new PolicyInput { OperationMetadata = Metadata, Policy = null! }, "Policy: it must be set"),
        ["policy of no kind"] = ("policies.add", "policy", new PolicyInput { OperationMetadata = Metadata, Policy = new UnknownPolicy("") }, "Policy.Type: "),
        ["name of another policy"] = ("policies.add", "policy", new PolicyInput { OperationMetadata = Metadata, Policy = Tea("coffee") }, "Policy.Name: it is 'coffee' and must be 'some-policyName'"),
        ["replaced by another name"] = ("policies.update", "policy", new PolicyInput { OperationMetadata = Metadata, Policy = Tea("") }, "Policy.Name: it is '' and must be"),
        ["no scope"] = Add(Metadata with { TargetScope = null! }, "OperationMetadata.TargetScope: it must be set"),
        ["no pipeline"] = Add(Metadata with { TargetPipeline = null! }, "OperationMetadata.TargetPipeline: it must be set"),
        ["endpoint without path"] = Add(OfEndpoint with { TargetEndpoint = null }, "OperationMetadata.TargetEndpoint: it must not be empty"),
        ["endpoint without method"] = Add(OfEndpoint with { TargetEndpointHTTPMethod = null }, "OperationMetadata.TargetEndpointHTTPMethod: it must be set"),
        ["all endpoints and one path"] = Add(Metadata with { TargetEndpoint = "/" }, "OperationMetadata.TargetEndpoint: it is for the scope ENDPOINT"),
        ["all endpoints and one method"] = Add(Metadata with { TargetEndpointHTTPMethod = HttpRequestMethod.Get }, "OperationMetadata.TargetEndpointHTTPMethod: it is for the scope ENDPOINT"),
        ["place before the first"] = Add(Metadata with { Order = 0 }, "OperationMetadata.Order: it must be at least 1"),
        ["deployment nowhere"] = Add(Metadata with { Deploy = true }, "OperationMetadata.DeployTargetEnvironmentNameList: it must name an environment"),
        ["deployment to an empty list"] = Add(Metadata with { Deploy = true, DeployTargetEnvironmentNameList = [] }, "OperationMetadata.DeployTargetEnvironmentNameList: it must name an environment"),
        ["deployment to a blank name"] = Add(PolicyOperationMetadata.ForAllEndpoints(PolicyTargetPipeline.Request, [" "]), "OperationMetadata.DeployTargetEnvironmentNameList: an entry is empty"),
        ["removal from nowhere"] = ("policies.delete", "removal", new PolicyRemoval { OperationMetadata = null! }, "OperationMetadata: it must be set"),
        ["removal from half an endpoint"] = ("policies.delete", "removal", new PolicyRemoval { OperationMetadata = OfEndpoint with { TargetEndpoint = " " } }, "OperationMetadata.TargetEndpoint: "),
    };

    private static (string Operation, string Parameter, object? Input, string Message) Add(PolicyOperationMetadata metadata, string message)
        => ("policies.add", "policy", new PolicyInput { OperationMetadata = metadata, Policy = Tea() }, message);

    private static UnknownPolicy Tea(string? name = null) => new("policy-tea-break") { Name = name };
}
