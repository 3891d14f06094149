using Apinizer.Client.ApiProxies;

namespace Apinizer.Client.Tests.Models;

internal sealed class ApiProxyMistakes : InputMistakes
{
    private static readonly ApiProxyFromUrlInput FromUrl = new() { ApiProxyName = "orders", ApiProxyCreationType = ApiProxySpecType.EmptyApi };

    private static readonly ApiProxyFromUrlUpdate UrlUpdate = new()
    {
        ApiProxyName = "orders", ApiProxyCreationType = ApiProxySpecType.ReverseProxy, ClientRoute = new() { RelativePathList = ["/orders"] }, ReParse = false,
    };

    private static readonly ApiProxyFromFileUpdate FileUpdate = new()
    {
        ApiProxyName = "orders", ApiProxyCreationType = ApiProxySpecType.OpenApi, ClientRoute = new() { RelativePathList = ["/orders"] }, ReParse = true,
    };

    protected override Dictionary<string, (string Operation, string Parameter, object? Input, string Message)> Cases => new()
    {
        ["no keys"] = ("apiProxies.settings.updateKeys", "keys", new ApiProxyKeysPatch { DeployTo = ["blue"] }, "PublicKey or SecretKey: at least one key"),
        ["blank key"] = ("apiProxies.settings.updateKeys", "keys", new ApiProxyKeysPatch { PublicKey = " " }, "PublicKey: "),
        ["masked key"] = ("apiProxies.settings.updateKeys", "keys", new ApiProxyKeysPatch { PublicKey = "pk", SecretKey = "***" }, "SecretKey: "),
        ["no name"] = ("apiProxies.createFromUrl", "apiProxy", FromUrl with { ApiProxyName = "" }, "ApiProxyName: "),
        ["no type"] = ("apiProxies.createFromUrl", "apiProxy", FromUrl with { ApiProxyCreationType = null! }, "ApiProxyCreationType: "),
        ["no document"] = ("apiProxies.createFromUrl", "apiProxy", FromUrl with { ApiProxyCreationType = ApiProxySpecType.Wsdl }, "SpecUrl: an API proxy of type WSDL"),
        ["backend without address"] = ("apiProxies.createFromUrl", "apiProxy", FromUrl with { RoutingInfo = new() { RoutingAddressList = [new()] } }, "RoutingInfo.RoutingAddressList[0].Address: "),
        ["update without document"] = ("apiProxies.updateFromUrl", "apiProxy", UrlUpdate with { ApiProxyCreationType = ApiProxySpecType.Swagger }, "SpecUrl: "),
        ["update without path"] = ("apiProxies.updateFromUrl", "apiProxy", UrlUpdate with { ClientRoute = new() { RelativePathList = [] } }, "ClientRoute.RelativePathList: "),
        ["update with blank path"] = ("apiProxies.updateFromUrl", "apiProxy", UrlUpdate with { ClientRoute = new() { RelativePathList = [" "] } }, "ClientRoute.RelativePathList: "),
        ["update without route"] = ("apiProxies.updateFromUrl", "apiProxy", UrlUpdate with { ClientRoute = null! }, "ClientRoute.RelativePathList: "),
        ["file update without path"] = ("apiProxies.updateFromFile", "apiProxy", FileUpdate with { ClientRoute = new() }, "ClientRoute.RelativePathList: "),
        ["file without name"] = ("apiProxies.createFromFile", "apiProxy", new ApiProxyFromFileInput { ApiProxyName = "", ApiProxyCreationType = ApiProxySpecType.OpenApi }, "ApiProxyName: "),
        ["no file at all"] = ("apiProxies.createFromFile", "specFile", null, "specFile"),
        ["no encryption chosen"] = ("apiProxies.export", "encryption", null, "encryption"),
    };
}
