using System.Net;
using System.Text;
using System.Text.Json;

namespace Apinizer.Client;

/// <summary>Makes an exception of an answer that says no, whatever it looks like.</summary>
internal static class ErrorReader
{
    /// <summary>More of an error's body is not read.</summary>
    public const int MaxBytes = 64 * 1024;

    public static ApinizerException Read(HttpResponseMessage response, ReadOnlySpan<byte> body, ApinizerClientOptions options, LiveSecrets secrets)
    {
        if ((int)response.StatusCode is >= 300 and < 400)
        {
            return Redirected(response);
        }

        var envelope = TryReadEnvelope(body);
        if (response.StatusCode == HttpStatusCode.NotFound && !body.IsEmpty && envelope is not { IsOfManagementApi: true })
        {
            // Whoever wrote this does not know the address; it says nothing about the object that was asked for.
            return Unexpected(response, "The address was not found by the server or by something in front of it. Does this version of the server have the operation?");
        }

        return Create(response, envelope, options, secrets);
    }

    /// <summary>An envelope that says failure, of an answer with any status.</summary>
    public static ApinizerException Create(HttpResponseMessage response, Envelope? envelope, ApinizerClientOptions options, LiveSecrets secrets)
    {
        var status = (int)response.StatusCode;
        var said = envelope?.Message is { Length: > 0 } message ? message : null;
        var text = said is null ? null : ServerText.Clean(said, secrets);

        // By the server's own words: a secret may be one of them.
        said = said is null ? null : ServerText.Clean(said);
        var kind = ErrorClassifier.Classify(status, envelope?.ErrorCode, said, envelope?.SaysFailure == true) ?? ApinizerErrorKind.Unknown;
        if (kind == ApinizerErrorKind.Authentication)
        {
            return new ApinizerAuthenticationException($"The server does not accept the token from {options.TokenSource}: {text ?? Describe(response, secrets)}")
            {
                ServerMessage = text,
                MayBePermissionProblem = ErrorClassifier.MayBePermissionProblem(said, kind),
            };
        }

        return new ApinizerApiException($"{text ?? Describe(response, secrets)} (HTTP {status}, {kind})", kind, response.StatusCode)
        {
            ServerMessage = text,
            ErrorCode = envelope?.ErrorCode is { } code ? ServerText.Clean(code, secrets) : null,
            MayBePermissionProblem = ErrorClassifier.MayBePermissionProblem(said, kind),
            RetryAfter = RetryAfterReader.Read(response, envelope?.RetryAfterSeconds, options.TimeProvider),
        };
    }

    /// <summary>Something that is not the Management API, often a login page.</summary>
    public static ApinizerResponseException Unexpected(HttpResponseMessage response, string what, Exception? cause = null, bool isTransient = false)
    {
        var contentType = response.Content.Headers.ContentType?.MediaType;
        return new ApinizerResponseException(
            $"{what} (HTTP {(int)response.StatusCode}, content type {contentType ?? "none"}). Does BaseUrl lead to Apinizer itself, and not to a proxy or a login page?",
            response.StatusCode,
            cause)
        {
            ContentType = contentType,
            IsTransient = isTransient,
        };
    }

    private static ApinizerResponseException Redirected(HttpResponseMessage response)
    {
        var target = response.Headers.Location is { IsAbsoluteUri: true } location ? $" to {location.Scheme}://{location.Host}:{location.Port}" : "";
        return Unexpected(response, $"The server redirects{target}, which is not followed: the token stays with its own server");
    }

    private static string Describe(HttpResponseMessage response, LiveSecrets secrets)
    {
        var text = new StringBuilder("The server answered without a text: ").Append((int)response.StatusCode).Append(' ').Append(ServerText.Clean(response.ReasonPhrase ?? "", secrets));
        if (response.StatusCode == HttpStatusCode.NotFound)
        {
            text.Append(". The address may be unknown to this version of the server, or BaseUrl may lack a part of its path");
        }
        else if (response.Content.Headers.ContentType?.MediaType is { } contentType and not "application/json")
        {
            text.Append(", content type ").Append(contentType);
        }

        return text.ToString();
    }

    private static Envelope? TryReadEnvelope(ReadOnlySpan<byte> body)
    {
        try
        {
            // Through text, so that bytes in another encoding cost letters and not the whole message.
            return Envelope.Read(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(body)));
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
