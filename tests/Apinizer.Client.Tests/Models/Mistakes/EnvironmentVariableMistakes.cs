namespace Apinizer.Client.Tests.Models;

internal sealed class EnvironmentVariableMistakes : InputMistakes
{
    private static readonly EnvironmentVariableInput Global = new() { Name = "KEY", Global = true, GlobalValue = "abc", GlobalVisible = false };
    private static readonly EnvironmentVariableInput Variable = new() { Name = "KEY", EnvironmentValueList = [new() { EnvironmentName = "blue", Value = "abc" }] };
    private static readonly EnvironmentVariableUpdate Update = new() { Name = "KEY", Global = true, GlobalVisible = false };

    protected override Dictionary<string, (string Operation, string Parameter, object? Input, string Message)> Cases => new()
    {
        ["variable without name"] = ("environmentVariables.create", "environmentVariable", Global with { Name = "" }, "Name: "),
        ["variable without a value for all"] = ("environmentVariables.create", "environmentVariable", Global with { GlobalValue = null }, "GlobalValue: it must be set"),
        ["variable with a mask for all"] = ("environmentVariables.create", "environmentVariable", Global with { GlobalValue = "***" }, "GlobalValue: it is a mask"),
        ["variable that would be shown"] = ("environmentVariables.create", "environmentVariable", Global with { GlobalVisible = null }, "GlobalVisible: it must be set, since the server shows"),
        ["variable without values"] = ("environmentVariables.create", "environmentVariable", Variable with { EnvironmentValueList = [] }, "EnvironmentValueList: "),
        ["value without environment"] = (
            "environmentVariables.create", "environmentVariable", Variable with { EnvironmentValueList = [new() { EnvironmentName = " ", Value = "abc" }] }, "EnvironmentValueList[0].EnvironmentName: "),
        ["no value"] = (
            "environmentVariables.create", "environmentVariable", Variable with { EnvironmentValueList = [new() { EnvironmentName = "blue", Value = null! }] }, "EnvironmentValueList[0].Value: it must be set"),
        ["value that was read"] = (
            "environmentVariables.create", "environmentVariable", Variable with { EnvironmentValueList = [new() { EnvironmentName = "blue", Value = "***" }] }, "EnvironmentValueList[0].Value: it is a mask"),
        ["replaced variable without name"] = ("environmentVariables.update", "environmentVariable", Update with { Name = "" }, "Name: "),
        ["secret that would be shown"] = ("environmentVariables.update", "environmentVariable", Update with { GlobalVisible = null }, "GlobalVisible: it must be set, since the server shows"),
        ["replaced variable without environments"] = ("environmentVariables.update", "environmentVariable", Update with { Global = false }, "EnvironmentValueList: "),
        ["replaced value without environment"] = (
            "environmentVariables.update", "environmentVariable", Update with { EnvironmentValueList = [new() { EnvironmentName = "", Visible = true }] }, "EnvironmentValueList[0].EnvironmentName: "),
    };
}
