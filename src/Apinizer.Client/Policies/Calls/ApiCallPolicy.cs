using System.Text.Json.Serialization;
using Apinizer.Client.ApiProxies;

namespace Apinizer.Client.Policies;

/// <summary>Calls another API while a message passes.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-api-call</c>.</remarks>
public sealed record ApiCallPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.ApiCall"/>.</summary>
    public ApiCallPolicy()
        : base(PolicyType.ApiCall)
    {
    }

    /// <summary>Whether the message waits for the answer. Needed.</summary>
    public RestApiCallType? CallType { get; set; }

    /// <summary>The HTTP method. Needed.</summary>
    public HttpRequestMethod? HttpMethod { get; set; }

    /// <summary>The address. Needed.</summary>
    public string? Url { get; set; }

    /// <summary>How long the call may take, in whole milliseconds.</summary>
    [JsonConverter(typeof(MillisecondsConverter))]
    public TimeSpan? Timeout { get; set; }

    /// <summary>Whether the gateway shows a client certificate; false if not set.</summary>
    public bool? CertificateEnabled { get; set; }

    /// <summary>The name of that certificate; needed with <see cref="CertificateEnabled"/>.</summary>
    public string? CertificateName { get; set; }

    /// <summary>Whether the body of the message is kept out of the call; false if not set.</summary>
    public bool? ClearBodyBeforeCall { get; set; }

    /// <summary>Whether <see cref="BodyContentBeforeCall"/> is the body of the call; true if not set.</summary>
    public bool? UseMessageTemplateBeforeCall { get; set; }

    /// <summary>What the body of the call is; <see cref="MessageTemplateContentType.Xml"/> if not set.</summary>
    public MessageTemplateContentType? EnumTestConsoleRequestBodyType { get; set; }

    /// <summary>The body of the call. Variables in it get their values when the message comes; the rest may hold secrets.</summary>
    public Secret? BodyContentBeforeCall { get; set; }

    /// <summary>The form that the call sends; for <see cref="MessageTemplateContentType.UrlEncoded"/>.</summary>
    public IReadOnlyList<RestApiForm>? UrlEncodedList { get; set; }

    /// <summary>What is changed in the body of the call.</summary>
    public IReadOnlyList<RestApiDataManipulation>? DataManipulationListBeforeCall { get; set; }

    /// <summary>
    /// Whether the headers of the message are kept out of the call; true if not set. With false, the other API gets the client's own credentials too.
    /// </summary>
    public bool? RemoveAllHeadersBeforeCall { get; set; }

    /// <summary>The names of headers of the message that are kept out of the call.</summary>
    public IReadOnlyList<string>? HeadersToBeDeletedBeforeCallList { get; set; }

    /// <summary>The headers that the call gets. <c>Accept-Encoding</c> is not passed on; see <see cref="EnableCompression"/>.</summary>
    public IReadOnlyList<RestApiHeader>? HeadersToBeAddedBeforeCallList { get; set; }

    /// <summary>Whether the parameters of the message are kept out of the call; true if not set.</summary>
    public bool? RemoveAllParametersBeforeCall { get; set; }

    /// <summary>The names of parameters of the message that are kept out of the call.</summary>
    public IReadOnlyList<string>? ParametersToBeDeletedBeforeCallList { get; set; }

    /// <summary>The parameters that the call gets.</summary>
    public IReadOnlyList<RestApiParameter>? ParametersToBeAddedBeforeCallList { get; set; }

    /// <summary>Whether the other API may compress its answer, which the gateway then unpacks; false if not set.</summary>
    public bool? EnableCompression { get; set; }

    /// <summary>How often the call is tried again; not at all if not set.</summary>
    public RetrySettings? RetrySettings { get; set; }

    /// <summary>Whether answers are cached, for <see cref="RestApiCallType.Synchronous"/> only; false if not set.</summary>
    public bool? EnableCache { get; set; }

    /// <summary>The variable whose values tell cached answers apart; the whole request if not set.</summary>
    public Variable? CacheBy { get; set; }

    /// <summary>How many answers are cached; needed with <see cref="EnableCache"/>, unless <see cref="EnableDynamicTtl"/> is set.</summary>
    public int? Capacity { get; set; }

    /// <summary>
    /// For how long an answer is cached, in whole seconds; needed with <see cref="EnableCache"/>, unless <see cref="EnableDynamicTtl"/> is set.
    /// </summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? Ttl { get; set; }

    /// <summary>Whether empty answers and errors are cached too; true if not set.</summary>
    public bool? CacheNullResponses { get; set; }

    /// <summary>Where answers are cached; <see cref="CacheStorageType.Distributed"/> if not set.</summary>
    public CacheStorageType? CacheStorageType { get; set; }

    /// <summary>How long the shared cache may take to answer, in whole seconds; 3 seconds if not set.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? CacheConnectionTimeoutInSeconds { get; set; }

    /// <summary>What happens when the cache does not answer; <see cref="CallCacheErrorAction.Continue"/> if not set.</summary>
    public CallCacheErrorAction? CacheErrorAction { get; set; }

    /// <summary>Whether the answer itself says for how long it is cached; false if not set.</summary>
    public bool? EnableDynamicTtl { get; set; }

    /// <summary>Where in the answer it says so; needed with <see cref="EnableDynamicTtl"/>.</summary>
    public Variable? DynamicTtlVariable { get; set; }

    /// <summary>How it says so; needed with <see cref="EnableDynamicTtl"/>.</summary>
    public DynamicTtlSourceType? DynamicTtlSourceType { get; set; }

    /// <summary>The pattern, as Java's DateTimeFormatter has it; needed with <see cref="DynamicTtlSourceType.CustomDateTime"/>.</summary>
    public string? DynamicTtlCustomDatePattern { get; set; }

    /// <summary>Whether the variable is a JWT that says so in a claim; false if not set.</summary>
    public bool? DynamicTtlIsJwt { get; set; }

    /// <summary>The name of that claim; needed with <see cref="DynamicTtlIsJwt"/>.</summary>
    public string? DynamicTtlJwtClaimName { get; set; }

    /// <summary>How much sooner the cached answer goes, in whole seconds; 0 if not set.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? DynamicTtlOffsetSeconds { get; set; }

    /// <summary>For how long it is cached when it does not say so, in whole seconds; <see cref="Ttl"/> if not set.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? FallbackTtl { get; set; }

    /// <summary>Whether only answers are cached that have an expected value; false if not set. The message goes on with the others too.</summary>
    public bool? EnableResponseAssertion { get; set; }

    /// <summary>Where in the answer that value stands; needed with <see cref="EnableResponseAssertion"/>.</summary>
    public Variable? ResponseAssertionVariable { get; set; }

    /// <summary>How it is compared; <see cref="ResponseAssertionOperator.Equal"/> if not set.</summary>
    public ResponseAssertionOperator? ResponseAssertionOperator { get; set; }

    /// <summary>
    /// The value that is expected; needed with <see cref="EnableResponseAssertion"/>, unless the operator asks only whether there is one. Variables in it get
    /// their values with each message.
    /// </summary>
    public string? ResponseAssertionExpectedValue { get; set; }

    /// <summary>What becomes of the body of the message.</summary>
    public OriginalMessageOperationType? AfterCallBodyOperationType { get; set; }

    /// <summary>Whether <see cref="BodyContentAfterCall"/> is its new body; true if not set.</summary>
    public bool? UseMessageTemplateAfterCall { get; set; }

    /// <summary>What the new body is; <see cref="MessageTemplateContentType.Xml"/> if not set.</summary>
    public MessageTemplateContentType? MessageTemplateContentTypeAfterCall { get; set; }

    /// <summary>The new body. Variables in it get their values when the message comes.</summary>
    public string? BodyContentAfterCall { get; set; }

    /// <summary>What is changed in the new body.</summary>
    public IReadOnlyList<RestApiDataManipulation>? DataManipulationListAfterCall { get; set; }

    /// <summary>Whether the headers of the message are removed; false if not set.</summary>
    public bool? RemoveAllHeadersAfterCall { get; set; }

    /// <summary>The names of headers that are removed from the message.</summary>
    public IReadOnlyList<string>? HeadersToBeDeletedAfterCallList { get; set; }

    /// <summary>The headers that the message gets.</summary>
    public IReadOnlyList<RestApiHeader>? HeadersToBeAddedAfterCallList { get; set; }

    /// <summary>Whether the parameters of the message are removed; false if not set.</summary>
    public bool? RemoveAllParametersAfterCall { get; set; }

    /// <summary>The names of parameters that are removed from the message.</summary>
    public IReadOnlyList<string>? ParametersToBeDeletedAfterCallList { get; set; }

    /// <summary>The parameters that the message gets.</summary>
    public IReadOnlyList<RestApiParameter>? ParametersToBeAddedAfterCallList { get; set; }

    /// <summary>Whether the call is prepared from the message; false if not set. The documentation does not say more.</summary>
    public bool? PrepareMessage { get; set; }

    /// <summary>Whether the message is changed after the call; false if not set. The documentation does not say more.</summary>
    public bool? ModifyMessage { get; set; }

    /// <summary>Where the new body comes from.</summary>
    public BodyContentSourceType? NewBodyContentSourceType { get; set; }

    internal override InputProblem? FindProblem()
        => Given(CallType)
            ?? Given(HttpMethod)
            ?? NotBlank(Url)
            ?? (CertificateEnabled == true ? NotBlank(CertificateName) : null)
            ?? FindProblemBeforeCall()
            ?? Part(RetrySettings?.FindProblem(), nameof(RetrySettings))
            ?? FindProblemOfCache()
            ?? (EnableDynamicTtl == true ? FindMissingOfDynamicTtl() : null)
            ?? Part(DynamicTtlVariable?.FindProblemInPolicy(), nameof(DynamicTtlVariable))
            ?? (EnableResponseAssertion == true ? FindMissingOfAssertion() : null)
            ?? Part(ResponseAssertionVariable?.FindProblemInPolicy(), nameof(ResponseAssertionVariable))
            ?? FindProblemAfterCall();

    private InputProblem? FindProblemBeforeCall()
        => NotMasked(BodyContentBeforeCall)
            ?? Each(UrlEncodedList, field => field.FindProblem())
            ?? Each(DataManipulationListBeforeCall, change => change.FindProblem())
            ?? NoneBlank(HeadersToBeDeletedBeforeCallList)
            ?? Each(HeadersToBeAddedBeforeCallList, header => header.FindProblem())
            ?? NoneBlank(ParametersToBeDeletedBeforeCallList)
            ?? Each(ParametersToBeAddedBeforeCallList, parameter => parameter.FindProblem());

    private InputProblem? FindProblemOfCache()
        => (EnableCache == true && CallType == RestApiCallType.OneWay
                ? new InputProblem(nameof(EnableCache), "a call that nobody waits for has no answer to cache.")
                : null)
            ?? (EnableCache == true && EnableDynamicTtl != true ? Given(Capacity) ?? Given(Ttl) : null)
            ?? Part(CacheBy?.FindProblemInPolicy(), nameof(CacheBy));

    private InputProblem? FindMissingOfDynamicTtl()
        => Given(DynamicTtlVariable)
            ?? Given(DynamicTtlSourceType)
            ?? (DynamicTtlSourceType == DynamicTtlSourceType.CustomDateTime ? NotBlank(DynamicTtlCustomDatePattern) : null)
            ?? (DynamicTtlIsJwt == true ? NotBlank(DynamicTtlJwtClaimName) : null);

    private InputProblem? FindMissingOfAssertion()
        => Given(ResponseAssertionVariable)
            ?? (ResponseAssertionOperator == ResponseAssertionOperator.Exists || ResponseAssertionOperator == ResponseAssertionOperator.NotExists
                ? null
                : Given(ResponseAssertionExpectedValue));

    private InputProblem? FindProblemAfterCall()
        => Each(DataManipulationListAfterCall, change => change.FindProblem())
            ?? NoneBlank(HeadersToBeDeletedAfterCallList)
            ?? Each(HeadersToBeAddedAfterCallList, header => header.FindProblem())
            ?? NoneBlank(ParametersToBeDeletedAfterCallList)
            ?? Each(ParametersToBeAddedAfterCallList, parameter => parameter.FindProblem());
}
