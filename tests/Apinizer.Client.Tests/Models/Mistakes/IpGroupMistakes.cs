namespace Apinizer.Client.Tests.Models;

internal sealed class IpGroupMistakes : InputMistakes
{
    protected override Dictionary<string, (string Operation, string Parameter, object? Input, string Message)> Cases => new()
    {
        ["replaced group without addresses"] = ("ipGroups.update", "ipGroup", new IpGroup { Name = "office" }, "IpList: it must be set, since the server clears the group without it"),
        ["replaced group without name"] = ("ipGroups.update", "ipGroup", new IpGroup { IpList = [] }, "Name: "),
        ["group of another name"] = ("ipGroups.update", "ipGroup", new IpGroup { Name = "home", IpList = [] }, "Name: it is 'home' and must be 'some-ipGroupName'"),
        ["blank address"] = ("ipGroups.create", "ipGroup", new IpGroupInput { Name = "office", IpList = ["10.0.0.1", " "] }, "IpList: "),
        ["no addresses to remove"] = ("ipGroups.ips.delete", "ips", new IpListInput { IpList = [] }, "IpList: "),
    };
}
