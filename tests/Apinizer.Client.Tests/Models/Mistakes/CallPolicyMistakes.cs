using Apinizer.Client.ApiProxies;
using Apinizer.Client.Policies;

namespace Apinizer.Client.Tests.Models;

internal sealed class CallPolicyMistakes : PolicyMistakes
{
    private static readonly ApiCallPolicy Call = new() { CallType = RestApiCallType.Synchronous, HttpMethod = HttpRequestMethod.Post, Url = "https://stock.example.test/reserve" };

    private static readonly ApiCallPolicy Cached = Call with { EnableCache = true, Capacity = 10, Ttl = TimeSpan.FromMinutes(1) };

    private static readonly ApiCallPolicy Dynamic = Call with { EnableDynamicTtl = true, DynamicTtlVariable = Header, DynamicTtlSourceType = DynamicTtlSourceType.TtlString };

    private static readonly ApiCallPolicy Asserted = Call with { EnableResponseAssertion = true, ResponseAssertionVariable = Header, ResponseAssertionExpectedValue = "ok" };

    protected override Dictionary<string, (Policy Policy, string Message)> Cases { get; } = new()
    {
        ["no call type"] = (Call with { CallType = null }, "CallType: it must be set"),
        ["no method"] = (Call with { HttpMethod = null }, "HttpMethod: it must be set"),
        ["no address"] = (Call with { Url = " " }, "Url: it must not be empty"),
        ["no certificate"] = (Call with { CertificateEnabled = true }, "CertificateName: it must not be empty"),
        ["a masked body"] = (Call with { BodyContentBeforeCall = "***" }, "BodyContentBeforeCall: it is a mask"),
        ["a field without name"] = (Call with { UrlEncodedList = [new() { Value = "1" }] }, "UrlEncodedList[0].Key: it must not be empty"),
        ["a field without value"] = (Call with { UrlEncodedList = [new() { Key = "amount" }] }, "UrlEncodedList[0].Value: it must be set"),
        ["a masked field"] = (Call with { UrlEncodedList = [new() { Key = "amount", Value = "***" }] }, "UrlEncodedList[0].Value: it is a mask"),
        ["a change of no kind"] = (Call with { DataManipulationListBeforeCall = [new() { TargetName = "sku" }] }, "DataManipulationListBeforeCall[0].Operation: it must be set"),
        ["a change of nothing"] = (Call with { DataManipulationListAfterCall = [new() { Operation = RestApiDataManipulationOperation.Delete }] }, "DataManipulationListAfterCall[0].TargetName: it must not be empty"),
        ["a change to a mask"] = (Change(new() { SourceValue = "***" }), "DataManipulationListAfterCall[0].SourceValue: it is a mask"),
        ["a change at a mask"] = (Change(new() { TargetValue = "***" }), "DataManipulationListAfterCall[0].TargetValue: it is a mask"),
        ["a change from an incomplete variable"] = (Change(new() { SourceVar = Incomplete }), "DataManipulationListAfterCall[0].SourceVar.HeaderName: it must not be empty"),
        ["a change at an incomplete variable"] = (Change(new() { TargetVar = Incomplete }), "DataManipulationListAfterCall[0].TargetVar.HeaderName: it must not be empty"),
        ["a header to keep out without name"] = (Call with { HeadersToBeDeletedBeforeCallList = [""] }, "HeadersToBeDeletedBeforeCallList: an entry is empty"),
        ["a header to remove without name"] = (Call with { HeadersToBeDeletedAfterCallList = [""] }, "HeadersToBeDeletedAfterCallList: an entry is empty"),
        ["a parameter to keep out without name"] = (Call with { ParametersToBeDeletedBeforeCallList = [""] }, "ParametersToBeDeletedBeforeCallList: an entry is empty"),
        ["a parameter to remove without name"] = (Call with { ParametersToBeDeletedAfterCallList = [""] }, "ParametersToBeDeletedAfterCallList: an entry is empty"),
        ["a header without name"] = (Call with { HeadersToBeAddedBeforeCallList = [new()] }, "HeadersToBeAddedBeforeCallList[0].Name: it must not be empty"),
        ["a header from nowhere"] = (Call with { HeadersToBeAddedAfterCallList = [new() { Name = "X-Stock" }] }, "HeadersToBeAddedAfterCallList[0].ValueSource: it must be set"),
        ["a header without value"] = (Call with { HeadersToBeAddedBeforeCallList = [new() { Name = "X-Stock", ValueSource = BodyContentSourceType.Literal }] }, "HeadersToBeAddedBeforeCallList[0].Value: it must be set"),
        ["a masked parameter"] = (Call with { ParametersToBeAddedBeforeCallList = [new() { Name = "key", ValueSource = BodyContentSourceType.Literal, Value = "***" }] }, "ParametersToBeAddedBeforeCallList[0].Value: it is a mask"),
        ["a parameter without variable"] = (Call with { ParametersToBeAddedBeforeCallList = [new() { Name = "key", ValueSource = BodyContentSourceType.Variable }] }, "ParametersToBeAddedBeforeCallList[0].Variable: it must be set"),
        ["a parameter from an incomplete variable"] = (Call with { ParametersToBeAddedAfterCallList = [new() { Name = "key", ValueSource = BodyContentSourceType.Variable, Variable = Incomplete }] }, "ParametersToBeAddedAfterCallList[0].Variable.HeaderName: it must not be empty"),
        ["waits that do not grow"] = (Call with { RetrySettings = new() { RetryBackoffMultiplier = 1 } }, "RetrySettings.RetryBackoffMultiplier: it must be more than 1"),
        ["a cache of no answers"] = (Cached with { CallType = RestApiCallType.OneWay }, "EnableCache: a call that nobody waits for"),
        ["a cache without capacity"] = (Cached with { Capacity = null }, "Capacity: it must be set"),
        ["a cache without end"] = (Cached with { Ttl = null }, "Ttl: it must be set"),
        ["a cache by an incomplete variable"] = (Cached with { CacheBy = Incomplete }, "CacheBy.HeaderName: it must not be empty"),
        ["an end that stands nowhere"] = (Dynamic with { DynamicTtlVariable = null }, "DynamicTtlVariable: it must be set"),
        ["an end of an incomplete variable"] = (Dynamic with { DynamicTtlVariable = Incomplete }, "DynamicTtlVariable.HeaderName: it must not be empty"),
        ["an end of no kind"] = (Dynamic with { DynamicTtlSourceType = null }, "DynamicTtlSourceType: it must be set"),
        ["an end without pattern"] = (Dynamic with { DynamicTtlSourceType = DynamicTtlSourceType.CustomDateTime }, "DynamicTtlCustomDatePattern: it must not be empty"),
        ["an end in no claim"] = (Dynamic with { DynamicTtlIsJwt = true }, "DynamicTtlJwtClaimName: it must not be empty"),
        ["an expectation of nothing"] = (Asserted with { ResponseAssertionVariable = null }, "ResponseAssertionVariable: it must be set"),
        ["an expectation of an incomplete variable"] = (Asserted with { ResponseAssertionVariable = Incomplete }, "ResponseAssertionVariable.HeaderName: it must not be empty"),
        ["no expected value"] = (Asserted with { ResponseAssertionExpectedValue = null }, "ResponseAssertionExpectedValue: it must be set"),
    };

    private static Variable Header => new() { Type = VariableType.Header, HeaderName = "X-Stock" };

    private static Variable Incomplete => new() { Type = VariableType.Header };

    private static ApiCallPolicy Change(RestApiDataManipulation change)
        => Call with { DataManipulationListAfterCall = [change with { Operation = RestApiDataManipulationOperation.Add, TargetName = "sku" }] };
}
