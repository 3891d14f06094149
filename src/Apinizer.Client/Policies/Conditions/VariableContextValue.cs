using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>What the gateway knows about a message. Pages of some policies write shorter names that the server does not know; these are the server's own.</summary>
[JsonConverter(typeof(Converter))]
public sealed class VariableContextValue : OpenEnum
{
    private VariableContextValue(string value)
        : base(value)
    {
    }

    /// <summary>The address that the request came from.</summary>
    public static VariableContextValue RequestRemoteAddress { get; } = new("REQUEST_REMOTE_ADDRESS");

    /// <summary>The HTTP method.</summary>
    public static VariableContextValue RequestHttpMethod { get; } = new("REQUEST_HTTP_METHOD");

    /// <summary>The media type of the request.</summary>
    public static VariableContextValue RequestContentType { get; } = new("REQUEST_CONTENT_TYPE");

    /// <summary>The path below that of the API proxy.</summary>
    public static VariableContextValue RequestPathInfo { get; } = new("REQUEST_PATH_INFO");

    /// <summary>The path of the application.</summary>
    public static VariableContextValue RequestContextPath { get; } = new("REQUEST_CONTEXT_PATH");

    /// <summary>The query of the address.</summary>
    public static VariableContextValue RequestQueryString { get; } = new("REQUEST_QUERY_STRING");

    /// <summary>The user that the connection belongs to.</summary>
    public static VariableContextValue RequestRemoteUser { get; } = new("REQUEST_REMOTE_USER");

    /// <summary>The user name or key that the request was authenticated with.</summary>
    public static VariableContextValue RequestUsernameKey { get; } = new("REQUEST_USERNAME_KEY");

    /// <summary>The id of the session that the request names.</summary>
    public static VariableContextValue RequestRequestedSessionId { get; } = new("REQUEST_REQUESTED_SESSION_ID");

    /// <summary>The address of the request.</summary>
    public static VariableContextValue RequestRequestUri { get; } = new("REQUEST_REQUEST_URI");

    /// <summary>The character encoding of the request.</summary>
    public static VariableContextValue RequestCharacterEncoding { get; } = new("REQUEST_CHARACTER_ENCODING");

    /// <summary>The character set of the request.</summary>
    public static VariableContextValue RequestCharset { get; } = new("REQUEST_CHARSET");

    /// <summary>The length of the body.</summary>
    public static VariableContextValue RequestContentLength { get; } = new("REQUEST_CONTENT_LENGTH");

    /// <summary>The version of HTTP.</summary>
    public static VariableContextValue RequestProtocol { get; } = new("REQUEST_PROTOCOL");

    /// <summary><c>http</c> or <c>https</c>.</summary>
    public static VariableContextValue RequestScheme { get; } = new("REQUEST_SCHEME");

    /// <summary>The host name that the request was sent to.</summary>
    public static VariableContextValue RequestServerName { get; } = new("REQUEST_SERVER_NAME");

    /// <summary>The port that the request was sent to.</summary>
    public static VariableContextValue RequestServerPort { get; } = new("REQUEST_SERVER_PORT");

    /// <summary>The host that the request came from.</summary>
    public static VariableContextValue RequestRemoteHost { get; } = new("REQUEST_REMOTE_HOST");

    /// <summary>The port that the request came from.</summary>
    public static VariableContextValue RequestRemotePort { get; } = new("REQUEST_REMOTE_PORT");

    /// <summary>The name of the gateway's host.</summary>
    public static VariableContextValue RequestLocalName { get; } = new("REQUEST_LOCAL_NAME");

    /// <summary>The address of the gateway's host.</summary>
    public static VariableContextValue RequestLocalAddr { get; } = new("REQUEST_LOCAL_ADDR");

    /// <summary>The port of the gateway.</summary>
    public static VariableContextValue RequestLocalPort { get; } = new("REQUEST_LOCAL_PORT");

    /// <summary>The header <c>X-Forwarded-For</c>.</summary>
    public static VariableContextValue RequestXForwardedFor { get; } = new("REQUEST_XFORWARDED_FOR");

    /// <summary>Whether SOAP is turned into REST.</summary>
    public static VariableContextValue RequestIsSoapToRest { get; } = new("REQUEST_IS_SOAP_TO_REST");

    /// <summary>Whether the request is for an API proxy.</summary>
    public static VariableContextValue RequestIsApiProxy { get; } = new("REQUEST_IS_APIPROXY");

    /// <summary>Whether the request is for an API proxy group.</summary>
    public static VariableContextValue RequestIsApiProxyGroup { get; } = new("REQUEST_IS_APIPROXYGROUP");

    /// <summary>Whether the body is a URL-encoded form.</summary>
    public static VariableContextValue RequestIsXWwwFormUrlEncoded { get; } = new("REQUEST_IS_XWWW_FORM_URL_ENCODED");

    /// <summary>Whether the body is multipart form data.</summary>
    public static VariableContextValue RequestIsFormData { get; } = new("REQUEST_IS_FORM_DATA");

    /// <summary>Whether the body is held as bytes.</summary>
    public static VariableContextValue RequestIsByteArray { get; } = new("REQUEST_IS_BYTE_ARRAY");

    /// <summary>Whether there is an attachment.</summary>
    public static VariableContextValue RequestHasAttachment { get; } = new("REQUEST_HAS_ATTACHMENT");

    /// <summary>Whether the request is compressed with gzip.</summary>
    public static VariableContextValue RequestGzip { get; } = new("REQUEST_GZIP");

    /// <summary>Whether the request is compressed with deflate.</summary>
    public static VariableContextValue RequestDeflate { get; } = new("REQUEST_DEFLATE");

    /// <summary>Whether the request is compressed with Brotli.</summary>
    public static VariableContextValue RequestBr { get; } = new("REQUEST_BR");

    /// <summary>Whether the request is compressed with Zstandard.</summary>
    public static VariableContextValue RequestZstd { get; } = new("REQUEST_ZSTD");

    /// <summary>Whether the request is not compressed.</summary>
    public static VariableContextValue RequestIdentity { get; } = new("REQUEST_IDENTITY");

    /// <summary>Whether the request is compressed with compress.</summary>
    public static VariableContextValue RequestCompress { get; } = new("REQUEST_COMPRESS");

    /// <summary>The request object itself, for scripts.</summary>
    public static VariableContextValue RequestHttpServlet { get; } = new("REQUEST_HTTP_SERVLET");

    /// <summary>Whether the body is held as bytes.</summary>
    public static VariableContextValue ResponseIsByteArray { get; } = new("RESPONSE_IS_BYTE_ARRAY");

    /// <summary>Whether the answer is compressed with gzip.</summary>
    public static VariableContextValue ResponseGzip { get; } = new("RESPONSE_GZIP");

    /// <summary>Whether the answer is compressed with deflate.</summary>
    public static VariableContextValue ResponseDeflate { get; } = new("RESPONSE_DEFLATE");

    /// <summary>Whether the answer is compressed with Brotli.</summary>
    public static VariableContextValue ResponseBr { get; } = new("RESPONSE_BR");

    /// <summary>Whether the answer is compressed with Zstandard.</summary>
    public static VariableContextValue ResponseZstd { get; } = new("RESPONSE_ZSTD");

    /// <summary>Whether the answer is not compressed.</summary>
    public static VariableContextValue ResponseIdentity { get; } = new("RESPONSE_IDENTITY");

    /// <summary>Whether the answer is compressed with compress.</summary>
    public static VariableContextValue ResponseCompress { get; } = new("RESPONSE_COMPRESS");

    /// <summary>The status code of the answer.</summary>
    public static VariableContextValue ResponseStatusCode { get; } = new("RESPONSE_STATUS_CODE");

    /// <summary>The answer object itself, for scripts.</summary>
    public static VariableContextValue ResponseHttpServlet { get; } = new("RESPONSE_HTTP_SERVLET");

    /// <summary>The id that ties the messages of a call together.</summary>
    public static VariableContextValue MessageCorrelationId { get; } = new("MESSAGE_CORRELATION_ID");

    /// <summary>The id of the environment.</summary>
    public static VariableContextValue EnvironmentId { get; } = new("ENVIRONMENT_ID");

    /// <summary>The name of the environment.</summary>
    public static VariableContextValue EnvironmentName { get; } = new("ENVIRONMENT_NAME");

    /// <summary>The certificates of the environment.</summary>
    public static VariableContextValue EnvironmentCertificate { get; } = new("ENVIRONMENT_CERTIFICATE");

    /// <summary>The private keys of the environment.</summary>
    public static VariableContextValue EnvironmentPrivateKey { get; } = new("ENVIRONMENT_PRIVATEKEY");

    /// <summary>The public keys of the environment.</summary>
    public static VariableContextValue EnvironmentPublicKey { get; } = new("ENVIRONMENT_PUBLICKEY");

    /// <summary>The secret keys of the environment.</summary>
    public static VariableContextValue EnvironmentSecretKey { get; } = new("ENVIRONMENT_SECRETKEY");

    /// <summary>The keystores of the environment.</summary>
    public static VariableContextValue EnvironmentKeystore { get; } = new("ENVIRONMENT_KEYSTORE");

    /// <summary>The JWKs of the environment.</summary>
    public static VariableContextValue EnvironmentJwk { get; } = new("ENVIRONMENT_JWK");

    /// <summary>The id of the API proxy group.</summary>
    public static VariableContextValue ApiProxyGroupId { get; } = new("APIPROXYGROUP_ID");

    /// <summary>The name of the API proxy group.</summary>
    public static VariableContextValue ApiProxyGroupName { get; } = new("APIPROXYGROUP_NAME");

    /// <summary>The id of the API proxy.</summary>
    public static VariableContextValue ApiProxyId { get; } = new("APIPROXY_ID");

    /// <summary>The name of the API proxy.</summary>
    public static VariableContextValue ApiProxyName { get; } = new("APIPROXY_NAME");

    /// <summary>The id of the endpoint.</summary>
    public static VariableContextValue ApiMethodId { get; } = new("APIMETHOD_ID");

    /// <summary>The name of the endpoint.</summary>
    public static VariableContextValue ApiMethodName { get; } = new("APIMETHOD_NAME");

    /// <summary>The SOAP action of the endpoint.</summary>
    public static VariableContextValue ApiMethodSoapAction { get; } = new("APIMETHOD_SOAP_ACTION");

    /// <summary>The HTTP method of the endpoint.</summary>
    public static VariableContextValue ApiMethodHttpMethod { get; } = new("APIMETHOD_HTTPMETHOD");

    /// <summary>The path of the endpoint.</summary>
    public static VariableContextValue ApiMethodEndpoint { get; } = new("APIMETHOD_ENDPOINT");

    /// <summary>The HTTP method that the backend is called with.</summary>
    public static VariableContextValue ApiMethodBackendHttpMethod { get; } = new("APIMETHOD_BACKEND_HTTPMETHOD");

    /// <summary>The path that the backend is called with.</summary>
    public static VariableContextValue ApiMethodBackendEndpoint { get; } = new("APIMETHOD_BACKEND_ENDPOINT");

    /// <summary>The year. Needs <see cref="Variable.ZoneId"/>.</summary>
    public static VariableContextValue DateTimeYear { get; } = new("DATETIME_YEAR");

    /// <summary>The month. Needs <see cref="Variable.ZoneId"/>.</summary>
    public static VariableContextValue DateTimeMonth { get; } = new("DATETIME_MONTH");

    /// <summary>The day of the week. Needs <see cref="Variable.ZoneId"/>.</summary>
    public static VariableContextValue DateTimeDayOfWeek { get; } = new("DATETIME_DAY_OF_WEEK");

    /// <summary>The day of the month. Needs <see cref="Variable.ZoneId"/>.</summary>
    public static VariableContextValue DateTimeDayOfMonth { get; } = new("DATETIME_DAY_OF_MONTH");

    /// <summary>The hour. Needs <see cref="Variable.ZoneId"/>.</summary>
    public static VariableContextValue DateTimeHour { get; } = new("DATETIME_HOUR");

    /// <summary>The minute. Needs <see cref="Variable.ZoneId"/>.</summary>
    public static VariableContextValue DateTimeMinute { get; } = new("DATETIME_MINUTE");

    /// <summary>The second. Needs <see cref="Variable.ZoneId"/>.</summary>
    public static VariableContextValue DateTimeSecond { get; } = new("DATETIME_SECOND");

    /// <summary>The milliseconds since 1970. Needs <see cref="Variable.ZoneId"/>.</summary>
    public static VariableContextValue DateTimeEpochMillis { get; } = new("DATETIME_EPOCH_MILLIS");

    /// <summary>Date and time as a text. Needs <see cref="Variable.ZoneId"/>.</summary>
    public static VariableContextValue DateTimeFormattedText { get; } = new("DATETIME_FORMATTED_TEXT");

    /// <summary>The date as a text. Needs <see cref="Variable.ZoneId"/>.</summary>
    public static VariableContextValue DateFormattedText { get; } = new("DATE_FORMATTED_TEXT");

    /// <summary>The time as a text. Needs <see cref="Variable.ZoneId"/>.</summary>
    public static VariableContextValue TimeFormattedText { get; } = new("TIME_FORMATTED_TEXT");

    /// <summary>The consumer's user name.</summary>
    public static VariableContextValue CredentialUsername { get; } = new("CREDENTIAL_USERNAME");

    /// <summary>The consumer's mail address.</summary>
    public static VariableContextValue CredentialEmail { get; } = new("CREDENTIAL_EMAIL");

    /// <summary>The consumer's name.</summary>
    public static VariableContextValue CredentialFullName { get; } = new("CREDENTIAL_FULLNAME");

    /// <summary>The consumer's secret key.</summary>
    public static VariableContextValue CredentialSecretKey { get; } = new("CREDENTIAL_SECRETKEY");

    /// <summary>The consumer's certificate.</summary>
    public static VariableContextValue CredentialCertificate { get; } = new("CREDENTIAL_CERTIFICATE");

    /// <summary>The consumer's public key.</summary>
    public static VariableContextValue CredentialPublicKey { get; } = new("CREDENTIAL_PUBLICKEY");

    /// <summary>The consumer's private key.</summary>
    public static VariableContextValue CredentialPrivateKey { get; } = new("CREDENTIAL_PRIVATEKEY");

    /// <summary>The consumer's keystore.</summary>
    public static VariableContextValue CredentialKeystore { get; } = new("CREDENTIAL_KEYSTORE");

    /// <summary>The consumer's truststore.</summary>
    public static VariableContextValue CredentialTruststore { get; } = new("CREDENTIAL_TRUSTSTORE");

    /// <summary>The consumer's JWK to sign and validate with.</summary>
    public static VariableContextValue CredentialJwkSignAndValidation { get; } = new("CREDENTIAL_JWK_SIGNANDVALIDATION");

    /// <summary>The consumer's JWK to encrypt and decrypt with.</summary>
    public static VariableContextValue CredentialJwkEncryptionAndDecryption { get; } = new("CREDENTIAL_JWK_ENCRYPTIONANDDECRYPTION");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator VariableContextValue(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<VariableContextValue>
    {
        protected override VariableContextValue Create(string value) => new(value);
    }
}
