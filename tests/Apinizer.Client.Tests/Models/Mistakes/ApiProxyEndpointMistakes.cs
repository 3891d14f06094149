using Apinizer.Client.ApiProxies;
using Apinizer.Client.Policies;

namespace Apinizer.Client.Tests.Models;

internal sealed class ApiProxyEndpointMistakes : InputMistakes
{
    private static readonly ApiProxyEndpointInput Endpoint = new() { Name = "/", HttpMethod = HttpRequestMethod.Get, BackendResourceUrl = "/", BackendHttpMethod = HttpRequestMethod.Get };

    private static readonly ApiProxyEndpointPatch Patch = new() { Name = "/", HttpMethod = HttpRequestMethod.Get };

    private static readonly CacheSettings Cache = new() { Name = "cache", HandlingAction = CacheHandlingAction.Stop };

    private static readonly ApiProxyEndpointCacheInput CacheOf = new() { IdentifierName = "/", IdentifierHttpMethod = HttpRequestMethod.Get, CacheSettings = Cache };

    private static readonly ApiProxyEndpointStatusInput Status = new() { IdentifierName = "/", IdentifierHttpMethod = HttpRequestMethod.Get, Active = true };

    protected override Dictionary<string, (string Operation, string Parameter, object? Input, string Message)> Cases => new()
    {
        ["which is not said"] = ("apiProxies.endpoints.get", "endpoint", new ApiProxyEndpointIdentifier { Name = "", HttpMethod = HttpRequestMethod.Get }, "Name: "),
        ["method of it is not said"] = ("apiProxies.endpoints.delete", "endpoint", new ApiProxyEndpointIdentifier { Name = "/", HttpMethod = null! }, "HttpMethod: "),
        ["none is named"] = ("apiProxies.methods.getPolicies", "method", null, "method"),
        ["without name"] = ("apiProxies.endpoints.create", "endpoint", Endpoint with { Name = " " }, "Name: "),
        ["without method"] = ("apiProxies.endpoints.create", "endpoint", Endpoint with { HttpMethod = null! }, "HttpMethod: "),
        ["without backend"] = ("apiProxies.endpoints.create", "endpoint", Endpoint with { BackendResourceUrl = "" }, "BackendResourceUrl: "),
        ["without method of the backend"] = ("apiProxies.endpoints.create", "endpoint", Endpoint with { BackendHttpMethod = null! }, "BackendHttpMethod: "),
        ["change without name"] = ("apiProxies.endpoints.update", "endpoint", Patch with { Name = "" }, "Name: "),
        ["change without method"] = ("apiProxies.endpoints.update", "endpoint", Patch with { HttpMethod = null! }, "HttpMethod: "),
        ["status of none"] = ("apiProxies.endpoints.updateStatus", "status", Status with { IdentifierName = "" }, "IdentifierName: "),
        ["status of any method"] = ("apiProxies.endpoints.updateStatus", "status", Status with { IdentifierHttpMethod = null! }, "IdentifierHttpMethod: "),
        ["no cache settings"] = ("apiProxies.endpoints.updateCache", "cache", CacheOf with { CacheSettings = null! }, "CacheSettings: "),
        ["cache without name"] = ("apiProxies.endpoints.updateCache", "cache", CacheOf with { CacheSettings = Cache with { Name = "" } }, "CacheSettings.Name: "),
        ["cache without action"] = ("apiProxies.endpoints.updateCache", "cache", CacheOf with { CacheSettings = Cache with { HandlingAction = null! } }, "CacheSettings.HandlingAction: "),
        ["cache by a nameless variable"] = (
            "apiProxies.endpoints.updateCache", "cache", CacheOf with { CacheSettings = Cache with { VariableList = [new() { Type = VariableType.Header }] } }, "CacheSettings.VariableList[0].Name: "),
        ["cache by a variable of no type"] = (
            "apiProxies.endpoints.updateCache", "cache", CacheOf with { CacheSettings = Cache with { VariableList = [new() { Name = "a" }] } }, "CacheSettings.VariableList[0].Type: "),
        ["no WS-Addressing settings"] = (
            "apiProxies.endpoints.updateWsa", "wsa", new ApiProxyEndpointWsaInput { IdentifierName = "a", IdentifierHttpMethod = HttpRequestMethod.Post, WsaSettings = null! }, "WsaSettings: "),
    };
}
