using Apinizer.Client.ApiProxies;

namespace Apinizer.Client.Tests.Models;

internal sealed class ApiProxyTransferMistakes : InputMistakes
{
    private static readonly ApiProxyPromotionInput Promotion = new() { Name = "orders" };

    protected override Dictionary<string, (string Operation, string Parameter, object? Input, string Message)> Cases => new()
    {
        ["no path for AI"] = ("apiProxies.createAi", "apiProxy", new AiApiProxyInput { RelativePath = "" }, "RelativePath: "),
        ["no path for MCP"] = ("apiProxies.createMcp", "apiProxy", new McpApiProxyInput { RelativePath = " ", RoutingMode = McpRoutingMode.ToolExpose }, "RelativePath: "),
        ["no mode for MCP"] = ("apiProxies.createMcp", "apiProxy", new McpApiProxyInput { RelativePath = "/a", RoutingMode = null! }, "RoutingMode: "),
        ["MCP servers before there are any"] = (
            "apiProxies.createMcp", "apiProxy", new McpApiProxyInput { RelativePath = "/a", RoutingMode = McpRoutingMode.Passthrough }, "RoutingMode: a new API proxy has no servers"),
        ["no path for A2A"] = ("apiProxies.createA2a", "apiProxy", new A2aApiProxyInput { RelativePath = "" }, "RelativePath: "),
        ["A2A agents before there are any"] = (
            "apiProxies.createA2a", "apiProxy", new A2aApiProxyInput { RelativePath = "/a", RoutingMode = A2aRoutingMode.Passthrough }, "RoutingMode: a new API proxy has no agents"),
        ["package without choice"] = ("apiProxies.import", "import", null, "import"),
        ["nothing said about uncovered environments"] = (
            "apiProxies.importAndOverride", "import", new ApiProxyPackageOverride { CertEnvironmentUncoveredAction = null! }, "CertEnvironmentUncoveredAction: "),
        ["imported backend without address"] = (
            "apiProxies.importAndOverride", "metadata", new ApiProxyImportMetadata { Routing = new() { AddressList = [new() { Address = "" }] } }, "Routing.AddressList[0].Address: "),
        ["empty document"] = ("apiProxies.updateSpec", "spec", new ApiProxySpec { Id = "5a" }, "ImportedContentOfBackendApi: it must be set: the whole document is replaced"),
        ["promotion without name"] = ("apiProxies.promotion.save", "apiProxy", new ApiProxyPromotionInput(), "Name: "),
        ["promotion to a blank id"] = ("apiProxies.promotion.save", "apiProxy", Promotion with { Id = "" }, "Id: "),
        ["promotion of a masked key"] = ("apiProxies.promotion.save", "apiProxy", Promotion with { SecretKey = "***" }, "SecretKey: it is a mask"),
        ["promotion of a masked public key"] = ("apiProxies.promotion.save", "apiProxy", Promotion with { PublicKey = "***" }, "PublicKey: it is a mask"),
        ["promotion of a masked password"] = ("apiProxies.promotion.save", "apiProxy", Promotion with { Routing = new() { ProxyPassword = "****" } }, "Routing.ProxyPassword: it is a mask"),
        ["promotion of a masked cookie secret"] = ("apiProxies.promotion.save", "apiProxy", Promotion with { Routing = new() { StickyHashSecret = "***" } }, "Routing.StickyHashSecret: it is a mask"),
        ["nothing said about the deployment"] = ("apiProxies.promotion.save", "deployment", null, "deployment"),
    };
}
