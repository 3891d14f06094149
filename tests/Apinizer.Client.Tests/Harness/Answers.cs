using System.Net.Http.Headers;
using System.Text;

namespace Apinizer.Client.Tests;

/// <summary>Answers that a Manager, or something in front of it, may give.</summary>
internal static class Answers
{
    public const string Success = """{"status":"SUCCESS"}""";

    public static HttpResponseMessage Json(string json, HttpStatusCode status = HttpStatusCode.OK) => Of(status, json, "application/json");

    public static HttpResponseMessage Ok() => Json(Success);

    public static HttpResponseMessage Failure(string message, HttpStatusCode status = HttpStatusCode.BadRequest)
        => Json($$"""{"status":"FAILURE","resultMessage":"{{message}}"}""", status);

    public static HttpResponseMessage Token(string token = "issued-token", string expiresIn = "3600")
        => Json($$"""{"access_token":"{{token}}","token_type":"Bearer","expires_in":{{expiresIn}}}""");

    public static HttpResponseMessage InvalidToken() => Failure("Token is not valid!", HttpStatusCode.Unauthorized);

    public static HttpResponseMessage Html(HttpStatusCode status = HttpStatusCode.OK) => Of(status, "<html><body>Sign in</body></html>", "text/html");

    public static HttpResponseMessage Status(HttpStatusCode status, TimeSpan? retryAfter = null)
    {
        var response = Of(status, "", "text/plain");
        response.Headers.RetryAfter = retryAfter is { } wait ? new RetryConditionHeaderValue(wait) : null;
        return response;
    }

    public static HttpResponseMessage Of(HttpStatusCode status, string body, string mediaType)
        => new(status) { Content = new StringContent(body, Encoding.UTF8, mediaType) };
}
