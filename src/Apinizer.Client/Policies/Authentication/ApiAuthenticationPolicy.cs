namespace Apinizer.Client.Policies;

/// <summary>
/// Authenticates to the backend: the gateway adds credentials to the request before it passes it on. Which members are needed depends on
/// <see cref="AuthType"/> and <see cref="SendType"/>.
/// </summary>
/// <remarks>Documentation page: <c>policies/policies/policy-api-authentication</c>.</remarks>
public sealed record ApiAuthenticationPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.ApiAuthentication"/>.</summary>
    public ApiAuthenticationPolicy()
        : base(PolicyType.ApiAuthentication)
    {
    }

    /// <summary>How it authenticates. Needed with <see cref="ApiAuthCondExpressionList"/>.</summary>
    public ApiAuthenticationType? AuthType { get; set; }

    /// <summary>Where the message carries the credentials. Needed with <see cref="ApiAuthCondExpressionList"/>.</summary>
    public ApiAuthenticationSendType? SendType { get; set; }

    /// <summary>How the body is read and written; XML if not set.</summary>
    public MessageContentType? MessageContentType { get; set; }

    /// <summary>The name of the header, parameter or field for the user name. Needed by the types basic and digest, but for a body message.</summary>
    public string? UsernameFieldName { get; set; }

    /// <summary>The name of that for the password, or for both in Base64. Needed by the types basic, Base64 and digest, but for a body message.</summary>
    public string? PasswordFieldName { get; set; }

    /// <summary>The name of that for the time at which the digest was made. A digest in headers or parameters needs it.</summary>
    public string? CreatedFieldName { get; set; }

    /// <summary>The name of that for the number that is used once. A digest in headers or parameters needs it.</summary>
    public string? NonceFieldName { get; set; }

    /// <summary>The text that is put into the body, with <c>${username}</c> and <c>${password}</c> for the credentials. Needed for a body message.</summary>
    public string? BodyMessage { get; set; }

    /// <summary>Where in the body the text is put, as an XPath or a JSONPath. Needed for a body message.</summary>
    public string? BodyMessageInjectionPath { get; set; }

    /// <summary>Where in the body the user name is put. Needed to put fields into the body.</summary>
    public string? UsernameInjectionPath { get; set; }

    /// <summary>Where in the body the password is put. Needed to put fields into the body.</summary>
    public string? PasswordInjectionPath { get; set; }

    /// <summary>Where in the body the time of a digest is put.</summary>
    public string? CreatedInjectionPath { get; set; }

    /// <summary>Where in the body the number of a digest that is used once is put.</summary>
    public string? NonceInjectionPath { get; set; }

    /// <summary>
    /// The API that says what to authenticate with. Needed without <see cref="ApiAuthCondExpressionList"/>. For now the server takes it as an id, not as a
    /// name.
    /// </summary>
    public string? AuthApiName { get; set; }

    /// <summary>The user names and passwords, each for the requests that it is meant for. Needed without <see cref="AuthApiName"/>.</summary>
    public IReadOnlyList<ApiAuthenticationExpression>? ApiAuthCondExpressionList { get; set; }

    private bool InHeadersOrParameters => SendType == ApiAuthenticationSendType.Header || SendType == ApiAuthenticationSendType.Parameter;

    private bool InFields => InHeadersOrParameters || SendType == ApiAuthenticationSendType.BodyInjection;

    private bool IsDigest => AuthType == ApiAuthenticationType.Digest;

    private bool HasUsernameField => AuthType == ApiAuthenticationType.Basic || IsDigest;

    internal override InputProblem? FindProblem()
        => ApiAuthCondExpressionList is null or { Count: 0 }
            ? (string.IsNullOrWhiteSpace(AuthApiName)
                ? new InputProblem(nameof(ApiAuthCondExpressionList), $"it must not be empty unless {nameof(AuthApiName)} is set.")
                : null)
            : Each(ApiAuthCondExpressionList, expression => expression.FindProblem()) ?? Given(AuthType) ?? Given(SendType) ?? FindMissing();

    /// <summary>What the type and the place need.</summary>
    private InputProblem? FindMissing()
        => (InFields && HasUsernameField ? NotBlank(UsernameFieldName) : null)
            ?? (InFields && (HasUsernameField || AuthType == ApiAuthenticationType.Base64) ? NotBlank(PasswordFieldName) : null)
            ?? (InHeadersOrParameters && IsDigest ? NotBlank(CreatedFieldName) ?? NotBlank(NonceFieldName) : null)
            ?? (SendType == ApiAuthenticationSendType.BodyMessage ? NotBlank(BodyMessage) ?? NotBlank(BodyMessageInjectionPath) : null)
            ?? (SendType == ApiAuthenticationSendType.BodyInjection ? NotBlank(UsernameInjectionPath) ?? NotBlank(PasswordInjectionPath) : null);
}
