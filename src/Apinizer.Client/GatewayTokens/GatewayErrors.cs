using System.Text.Json;

namespace Apinizer.Client.GatewayTokens;

/// <summary>
/// What the token service means by its codes. A client that is not accepted is another thing than a user or refresh token that is not: the one is a setting to
/// mend, after the other somebody logs in again.
/// </summary>
internal static class GatewayErrors
{
    public static ApinizerException Read(ApiCall call, HttpResponseMessage response, ReadOnlySpan<byte> body, ApinizerClientOptions options)
    {
        var error = ErrorReader.Read(response, body, options, call.Secrets);
        if (error is not ApinizerAuthenticationException { ServerMessage: var text })
        {
            return error;
        }

        var status = (int)response.StatusCode;
        var said = text ?? $"HTTP {status}";
        return CodeOf(body) switch
        {
            "invalid_grant" => Refusal("invalid_grant", ApinizerErrorKind.Authentication),

            // 400 on one page of the documentation, 401 on another.
            "invalid_scope" => Refusal("invalid_scope", ApinizerErrorKind.Validation),
            "invalid_client" or "unauthorized_client" => new ApinizerAuthenticationException($"The gateway does not accept ClientId and ClientSecret: {said}")
            {
                CredentialsRejected = true,
                ServerMessage = text,
            },
            _ => new ApinizerAuthenticationException($"The gateway does not accept the request: {said}") { ServerMessage = text },
        };

        ApinizerApiException Refusal(string code, ApinizerErrorKind kind) => new($"{said} (HTTP {status}, {code})", kind, response.StatusCode) { ServerMessage = text, ErrorCode = code };
    }

    private static string? CodeOf(ReadOnlySpan<byte> body)
    {
        try
        {
            return Envelope.Read(body).ErrorCode;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
