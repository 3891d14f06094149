using Apinizer.Client.ApiProxies;

namespace Apinizer.Client.Tests.Models;

internal sealed class ApiProxyTrafficLogMistakes : InputMistakes
{
    private static readonly LogPrivacyRule Rule = new() { Operation = LogPrivacyOperation.Delete, ElementName = "iban" };

    protected override Dictionary<string, (string Operation, string Parameter, object? Input, string Message)> Cases => new()
    {
        ["rule without operation"] = ("apiProxies.trafficLog.updateMethodOverride", "settings", With(Rule with { Operation = null }), "PrivacyDefinitionList[0].Operation: "),
        ["rule without element"] = ("apiProxies.trafficLog.updateMethodOverride", "settings", With(Rule, Rule with { ElementName = " " }), "PrivacyDefinitionList[1].ElementName: "),
        ["element rule without element"] = (
            "apiProxies.trafficLog.updateMethodOverride", "settings", With(Rule with { ElementName = null, PatternType = LogPrivacyPatternType.ElementName }), "PrivacyDefinitionList[0].ElementName: "),
        ["rule without expression"] = ("apiProxies.trafficLog.updateMethodOverride", "settings", With(Rule with { PatternType = LogPrivacyPatternType.Regex }), "PrivacyDefinitionList[0].RegexPattern: "),
        ["rule without kind of data"] = ("apiProxies.trafficLog.updateMethodOverride", "settings", With(Rule with { PatternType = LogPrivacyPatternType.BuiltIn }), "PrivacyDefinitionList[0].BuiltInPiiType: "),
        ["no method"] = ("apiProxies.trafficLog.deleteMethodOverride", "methodName", null, "methodName"),
        ["no connector"] = ("apiProxies.trafficLog.update", "change", new TrafficLogSettingsPatch { ConnectorSettingsMap = new Dictionary<string, ConnectorLogSettings> { ["logs"] = null! } }, "ConnectorSettingsMap[logs]"),
        ["connector with a bad rule"] = (
            "apiProxies.trafficLog.update",
            "change",
            new TrafficLogSettingsPatch { ConnectorSettingsMap = new Dictionary<string, ConnectorLogSettings> { ["other"] = new(), ["logs"] = With(new LogPrivacyRule()) } },
            "ConnectorSettingsMap[logs].PrivacyDefinitionList[0].Operation: "),
        ["override of nothing"] = ("apiProxies.trafficLog.update", "change", new TrafficLogSettingsPatch { MethodOverrideList = [new() { ApiMethodName = "/pay" }] }, "MethodOverrideList[0].ApiMethodId: "),
        ["override with a bad rule"] = (
            "apiProxies.trafficLog.update",
            "change",
            new TrafficLogSettingsPatch { MethodOverrideList = [new() { ApiMethodId = "m1", ConnectorSettingsMap = new Dictionary<string, ConnectorLogSettings> { ["logs"] = With(new LogPrivacyRule()) } }] },
            "MethodOverrideList[0].ConnectorSettingsMap[logs].PrivacyDefinitionList[0].Operation: "),
    };

    private static ConnectorLogSettings With(params LogPrivacyRule[] rules) => new() { PrivacyDefinitionList = rules };
}
