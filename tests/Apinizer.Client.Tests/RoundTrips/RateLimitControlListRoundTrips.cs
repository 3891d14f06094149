using Apinizer.Client.ApiProxies;
using Apinizer.Client.Policies;
using Apinizer.Client.RateLimits;

namespace Apinizer.Client.Tests.RoundTrips;

public sealed class RateLimitControlListRoundTrips
{
    private const string Path = "/apiops/projects/shop/rlcl/";

    private const string Settings = """
        "description":"What partners may do","enabled":true,"executionOrder":"AFTER_PROXY_GROUP","cacheConnectionTimeoutInSeconds":4,"cacheErrorHandlingType":"CONTINUE",
        "timeIntervalWindowType":"SLIDING","showRateLimitStatisticsInResponseHeader":true,"identitySource":"VARIABLE",
        "targetVariable":{"name":"partner","type":"HEADER","headerName":"X-Partner"},
        "targetAudienceRuleList":[{"operator":"STARTS_WITH","value":"gold-"},{"operator":"IN","value":"a,b"}],"outOfTargetAction":"GENERAL_QUOTA","generalQuotaMode":"PER_IDENTITY",
        "generalQuotaPermittedMessageCount":50,"generalQuotaTimeIntervalPeriodLength":2,"generalQuotaTimeInterval":"ONE_HOUR"
        """;

    private const string Checkout = """
        {"apiProxyName":"orders","endpointName":"/checkout","endpointHTTPMethod":"POST","permittedMessageCount":10,"timeIntervalPeriodLength":1,"timeInterval":"ONE_SECOND",
         "targetVariable":{"id":"77","projectId":"66f0","type":"CUSTOM"},"targetIdentityValue":"kiosk","cacheConnectionTimeoutInSeconds":3,"cacheErrorHandlingType":"FAIL",
         "timeIntervalWindowType":"FIXED","showRateLimitStatisticsInResponseHeader":false,"enabled":true}
        """;

    private const string Orders = """
        {"apiProxyName":"orders","endpointName":"ALL","endpointHTTPMethod":"ALL","permittedMessageCount":1000,"timeIntervalPeriodLength":1,"timeInterval":"ONE_MONTH","cacheConnectionTimeoutInSeconds":3,
         "cacheErrorHandlingType":"FAIL","timeIntervalWindowType":"SLIDING"}
        """;

    private const string Night = """
        {"conditionRuleList":[{"conditionCriteria":"OR","conditionRuleList":[
            {"conditionCriteria":"VALUE","firstVariable":{"name":"hour","description":"In Istanbul","type":"CONTEXT_VALUES","contextValue":"DATETIME_HOUR","zoneId":"Europe/Istanbul"},
             "variableDataType":"NUMERIC","valueComparisonOperator":"LT","secondValueSource":"VALUE","secondValue":"6"},
            {"conditionCriteria":"NOT","conditionRuleList":[
                {"conditionCriteria":"VALUE","firstVariable":{"name":"since","type":"PARAMETER","paramType":"PATH","paramName":"since","paramPath":"/orders/{since}"},"variableDataType":"DATE","dateFormat":"yyyy-MM-dd",
                 "valueComparisonOperator":"GE","secondValueSource":"VARIABLE","secondVariable":{"name":"until","type":"PARAMETER","paramType":"FORM","paramName":"until","formName":"to"}}]},
            {"conditionCriteria":"VALUE","firstVariable":{"name":"customer","type":"BODY","messageContentType":"JSON","jsonPathValue":"$.customer"},"variableDataType":"STRING","valueComparisonOperator":"IS_EMPTY"},
            {"conditionCriteria":"VALUE","firstVariable":{"name":"sender","type":"BODY","messageContentType":"XML","xpathValue":"//sender"},"variableDataType":"STRING","valueComparisonOperator":"EXISTS_AND_EMPTY"},
            {"conditionCriteria":"VALUE","firstVariable":{"name":"score","type":"CUSTOM","initWithScript":true,"scriptLanguage":"GROOVY","scriptBody":"return 7"},"variableDataType":"STRING",
             "valueComparisonOperator":"IS_EXISTS"}]}]}
        """;

    private const string Partners = $$"""
        {"name":"partners",{{Settings}},"credentialNameList":["mobile-app","kiosk"],"endpointRateLimitList":[
            {"apiProxyName":"orders","endpointId":"6690","endpointName":"/checkout","endpointHTTPMethod":"POST","permittedMessageCount":10,"timeIntervalPeriodLength":1,"timeInterval":"ONE_SECOND","enabled":true},
            {"endpointId":"6691","endpointName":"gone"}],
         "condition":{{Night}}}
        """;

    private static readonly RateLimitControlListPatch Everything = new()
    {
        Description = "What partners may do",
        Enabled = true,
        ExecutionOrder = RateLimitExecutionOrder.AfterProxyGroup,
        CacheConnectionTimeoutInSeconds = TimeSpan.FromSeconds(4),
        CacheErrorHandlingType = CacheErrorHandlingType.Continue,
        TimeIntervalWindowType = IntervalWindowType.Sliding,
        ShowRateLimitStatisticsInResponseHeader = true,
        IdentitySource = RateLimitIdentitySource.Variable,
        TargetVariable = new() { Name = "partner", Type = VariableType.Header, HeaderName = "X-Partner" },
        TargetAudienceRuleList = [new() { Operator = ConditionValueComparisonOperator.StartsWith, Value = "gold-" }, new() { Operator = ConditionValueComparisonOperator.In, Value = "a,b" }],
        OutOfTargetAction = RateLimitOutOfTargetAction.GeneralQuota,
        GeneralQuotaMode = RateLimitGeneralQuotaMode.PerIdentity,
        GeneralQuotaPermittedMessageCount = 50,
        GeneralQuotaTimeIntervalPeriodLength = 2,
        GeneralQuotaTimeInterval = RateLimitTimeInterval.OneHour,
    };

    private static readonly EndpointRateLimitsInput Limits = new()
    {
        EndpointRateLimitList =
        [
            new()
            {
                ApiProxyName = "orders",
                EndpointName = "/checkout",
                EndpointHTTPMethod = HttpRequestMethod.Post,
                PermittedMessageCount = 10,
                TimeIntervalPeriodLength = 1,
                TimeInterval = RateLimitTimeInterval.OneSecond,
                TargetVariable = new() { Id = "77", ProjectId = "66f0", Type = VariableType.Custom },
                TargetIdentityValue = "kiosk",
                CacheConnectionTimeoutInSeconds = TimeSpan.FromSeconds(3),
                CacheErrorHandlingType = CacheErrorHandlingType.Fail,
                TimeIntervalWindowType = IntervalWindowType.Fixed,
                ShowRateLimitStatisticsInResponseHeader = false,
                Enabled = true,
            },
            new()
            {
                ApiProxyName = "orders",
                EndpointName = "ALL",
                EndpointHTTPMethod = HttpRequestMethod.All,
                PermittedMessageCount = 1000,
                TimeIntervalPeriodLength = 1,
                TimeInterval = RateLimitTimeInterval.OneMonth,
                CacheConnectionTimeoutInSeconds = TimeSpan.FromSeconds(3),
                CacheErrorHandlingType = CacheErrorHandlingType.Fail,
                TimeIntervalWindowType = IntervalWindowType.Sliding,
            },
        ],
    };

    private static readonly RateLimitCredentialsInput Names = new() { CredentialNameList = ["mobile-app", "kiosk"] };

    private static readonly RateLimitConditionInput Condition = new()
    {
        ConditionRuleList =
        [
            new()
            {
                ConditionCriteria = ConditionCriteria.Or,
                ConditionRuleList =
                [
                    new()
                    {
                        ConditionCriteria = ConditionCriteria.Comparison,
                        FirstVariable = new()
                        {
                            Name = "hour", Description = "In Istanbul", Type = VariableType.ContextValues, ContextValue = VariableContextValue.DateTimeHour, ZoneId = "Europe/Istanbul",
                        },
                        VariableDataType = ConditionVariableDataType.Numeric,
                        ValueComparisonOperator = ConditionValueComparisonOperator.LessThan,
                        SecondValueSource = ConditionValueSource.Literal,
                        SecondValue = "6",
                    },
                    new()
                    {
                        ConditionCriteria = ConditionCriteria.Not,
                        ConditionRuleList =
                        [
                            new()
                            {
                                ConditionCriteria = ConditionCriteria.Comparison,
                                FirstVariable = new() { Name = "since", Type = VariableType.Parameter, ParamType = VariableParameterType.Path, ParamName = "since", ParamPath = "/orders/{since}" },
                                VariableDataType = ConditionVariableDataType.Date,
                                DateFormat = "yyyy-MM-dd",
                                ValueComparisonOperator = ConditionValueComparisonOperator.GreaterThanOrEqual,
                                SecondValueSource = ConditionValueSource.Variable,
                                SecondVariable = new() { Name = "until", Type = VariableType.Parameter, ParamType = VariableParameterType.Form, ParamName = "until", FormName = "to" },
                            },
                        ],
                    },
                    Compare(new() { Name = "customer", Type = VariableType.Body, MessageContentType = MessageContentType.Json, JsonPathValue = "$.customer" }, ConditionValueComparisonOperator.IsEmpty),
                    Compare(new() { Name = "sender", Type = VariableType.Body, MessageContentType = MessageContentType.Xml, XpathValue = "//sender" }, ConditionValueComparisonOperator.ExistsAndEmpty),
                    Compare(
                        new() { Name = "score", Type = VariableType.Custom, InitWithScript = true, ScriptLanguage = ScriptType.Groovy, ScriptBody = "return 7" },
                        ConditionValueComparisonOperator.IsExists),
                ],
            },
        ],
    };

    [Theory, RoundTrip("rlcl.list")]
    [InlineData(null, "")]
    [InlineData(true, "?withDetails=true")]
    public Task List(bool? withDetails, string query) => RoundTrip.ListAsync(
        $"GET {Path}{query}",
        (client, ct) => client.RateLimitControlLists.ListAsync("shop", new() { WithDetails = withDetails }, ct),
        Partners,
        """{"name":"public","enabled":false}""");

    [Fact, RoundTrip("rlcl.get")]
    public Task Get() => RoundTrip.ItemAsync($"GET {Path}partners/", (client, ct) => client.RateLimitControlLists.GetAsync("shop", "partners", ct), Partners);

    [Fact, RoundTrip("rlcl.create")]
    public Task Create() => RoundTrip.DeployedAsync(
        $"POST {Path}",
        (client, ct) => client.RateLimitControlLists.CreateAsync(
            "shop",
            new()
            {
                Name = "partners",
                Description = Everything.Description,
                Enabled = Everything.Enabled,
                ExecutionOrder = Everything.ExecutionOrder,
                CacheConnectionTimeoutInSeconds = Everything.CacheConnectionTimeoutInSeconds,
                CacheErrorHandlingType = Everything.CacheErrorHandlingType,
                TimeIntervalWindowType = Everything.TimeIntervalWindowType,
                ShowRateLimitStatisticsInResponseHeader = Everything.ShowRateLimitStatisticsInResponseHeader,
                IdentitySource = Everything.IdentitySource,
                TargetVariable = Everything.TargetVariable,
                TargetAudienceRuleList = Everything.TargetAudienceRuleList,
                OutOfTargetAction = Everything.OutOfTargetAction,
                GeneralQuotaMode = Everything.GeneralQuotaMode,
                GeneralQuotaPermittedMessageCount = Everything.GeneralQuotaPermittedMessageCount,
                GeneralQuotaTimeIntervalPeriodLength = Everything.GeneralQuotaTimeIntervalPeriodLength,
                GeneralQuotaTimeInterval = Everything.GeneralQuotaTimeInterval,
            },
            ct),
        $$"""{"name":"partners",{{Settings}}}""");

    [Fact, RoundTrip("rlcl.update")]
    public Task Update() => RoundTrip.DeployedAsync($"PUT {Path}big%20partners/", (client, ct) => client.RateLimitControlLists.UpdateAsync("shop", "big partners", Everything, ct), $"{{{Settings}}}");

    [Fact]
    public Task Update_of_one_setting() => RoundTrip.DeployedAsync(
        $"PUT {Path}partners/",
        (client, ct) => client.RateLimitControlLists.UpdateAsync("shop", "partners", new() { OutOfTargetAction = RateLimitOutOfTargetAction.GeneralQuota }, ct),
        """{"outOfTargetAction":"GENERAL_QUOTA"}""");

    [Fact, RoundTrip("rlcl.delete")]
    public Task Delete() => RoundTrip.DeployedAsync($"DELETE {Path}partners/", (client, ct) => client.RateLimitControlLists.DeleteAsync("shop", "partners", ct));

    [Fact, RoundTrip("rlcl.condition.add")]
    public Task AddCondition()
        => RoundTrip.DeployedAsync($"POST {Path}partners/condition/", (client, ct) => client.RateLimitControlLists.Condition.AddAsync("shop", "partners", Condition, ct), Night);

    [Fact, RoundTrip("rlcl.condition.update")]
    public Task ReplaceCondition()
        => RoundTrip.DeployedAsync($"PUT {Path}partners/condition/", (client, ct) => client.RateLimitControlLists.Condition.ReplaceAsync("shop", "partners", Condition, ct), Night);

    [Fact, RoundTrip("rlcl.condition.delete")]
    public Task ResetCondition() => RoundTrip.DeployedAsync(
        $"DELETE {Path}partners/condition/", (client, ct) => client.RateLimitControlLists.Condition.ResetAsync("shop", "partners", confirmAlwaysApplies: true, ct));

    [Fact, RoundTrip("rlcl.credentials.add")]
    public Task AddCredentials() => RoundTrip.DeployedAsync(
        $"POST {Path}partners/credentials/", (client, ct) => client.RateLimitControlLists.Credentials.AddAsync("shop", "partners", Names, ct), """{"credentialNameList":["mobile-app","kiosk"]}""");

    [Fact, RoundTrip("rlcl.credentials.update")]
    public Task ReplaceCredentials() => RoundTrip.DeployedAsync(
        $"PUT {Path}partners/credentials/", (client, ct) => client.RateLimitControlLists.Credentials.ReplaceAllAsync("shop", "partners", Names, ct), """{"credentialNameList":["mobile-app","kiosk"]}""");

    [Fact, RoundTrip("rlcl.credentials.delete")]
    public Task RemoveCredentials() => RoundTrip.DeployedAsync(
        $"DELETE {Path}partners/credentials/", (client, ct) => client.RateLimitControlLists.Credentials.RemoveAsync("shop", "partners", Names, ct), """{"credentialNameList":["mobile-app","kiosk"]}""");

    [Fact, RoundTrip("rlcl.endpoints.add")]
    public Task AddEndpoints() => RoundTrip.DeployedAsync(
        $"POST {Path}partners/endpoints/", (client, ct) => client.RateLimitControlLists.Endpoints.AddAsync("shop", "partners", Limits, ct), $$"""{"endpointRateLimitList":[{{Checkout}},{{Orders}}]}""");

    [Fact, RoundTrip("rlcl.endpoints.update")]
    public Task ReplaceEndpoints() => RoundTrip.DeployedAsync(
        $"PUT {Path}partners/endpoints/", (client, ct) => client.RateLimitControlLists.Endpoints.ReplaceAllAsync("shop", "partners", Limits, ct), $$"""{"endpointRateLimitList":[{{Checkout}},{{Orders}}]}""");

    [Fact, RoundTrip("rlcl.endpoints.delete")]
    public Task RemoveEndpoints() => RoundTrip.DeployedAsync(
        $"DELETE {Path}partners/endpoints/",
        (client, ct) => client.RateLimitControlLists.Endpoints.RemoveAsync(
            "shop",
            "partners",
            new()
            {
                EndpointRateLimitList =
                [
                    new() { ApiProxyName = "orders", EndpointName = "/checkout", EndpointHTTPMethod = HttpRequestMethod.Post },
                    new() { ApiProxyName = "stock", EndpointName = "ALL", EndpointHTTPMethod = HttpRequestMethod.All },
                ],
            },
            ct),
        """{"endpointRateLimitList":[{"apiProxyName":"orders","endpointName":"/checkout","endpointHTTPMethod":"POST"},{"apiProxyName":"stock","endpointName":"ALL","endpointHTTPMethod":"ALL"}]}""");

    private static ConditionRule Compare(Variable variable, ConditionValueComparisonOperator comparison)
        => new() { ConditionCriteria = ConditionCriteria.Comparison, FirstVariable = variable, VariableDataType = ConditionVariableDataType.Text, ValueComparisonOperator = comparison };
}
