using Apinizer.Client.ApiProxies;

namespace Apinizer.Client.Tests.Models;

internal sealed class ApiProxyGroupMistakes : InputMistakes
{
    private static readonly ApiProxyGroupInput Group = new() { Name = "sales", ClientRoute = new() { RelativePathList = ["/sales"] } };

    protected override Dictionary<string, (string Operation, string Parameter, object? Input, string Message)> Cases => new()
    {
        ["no name"] = ("apiProxyGroups.create", "apiProxyGroup", Group with { Name = "" }, "Name: "),
        ["no route"] = ("apiProxyGroups.create", "apiProxyGroup", Group with { ClientRoute = null! }, "ClientRoute.RelativePathList: "),
        ["blank path"] = ("apiProxyGroups.update", "apiProxyGroup", Group with { ClientRoute = new() { RelativePathList = [""] } }, "ClientRoute.RelativePathList: "),
        ["blank environment"] = ("apiProxyGroups.update", "apiProxyGroup", Group with { EnvironmentName = " " }, "EnvironmentName: "),
        ["promotion without name"] = ("apiProxyGroups.promotion.save", "apiProxyGroup", new ApiProxyGroupInfo { ClientRoute = Group.ClientRoute }, "Name: "),
        ["promotion without route"] = ("apiProxyGroups.promotion.save", "apiProxyGroup", new ApiProxyGroupInfo { Name = "sales" }, "ClientRoute: "),
    };
}
