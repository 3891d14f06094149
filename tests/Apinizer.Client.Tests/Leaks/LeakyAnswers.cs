using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Apinizer.Client.Tests.Leaks;

/// <summary>Answers that are full of secrets: those that the server keeps, and those that it was just sent.</summary>
internal static partial class LeakyAnswers
{
    public static IReadOnlyDictionary<string, Func<SentRequest, MethodInfo, HttpResponseMessage>> All { get; } = new Dictionary<string, Func<SentRequest, MethodInfo, HttpResponseMessage>>
    {
        ["success"] = (_, method) => Success(method),
        ["400"] = (request, _) => Refusal(request, HttpStatusCode.BadRequest),
        ["400, the older form"] = (request, _) => OlderRefusal(request, HttpStatusCode.BadRequest),
        ["402"] = (request, _) => Refusal(request, HttpStatusCode.PaymentRequired),
        ["403"] = (request, _) => Refusal(request, HttpStatusCode.Forbidden),
        ["405"] = (request, _) => Refusal(request, HttpStatusCode.MethodNotAllowed),
        ["407"] = (request, _) => Refusal(request, HttpStatusCode.ProxyAuthenticationRequired),
        ["408"] = (request, _) => Refusal(request, HttpStatusCode.RequestTimeout),
        ["409"] = (request, _) => Refusal(request, HttpStatusCode.Conflict),
        ["413"] = (request, _) => Refusal(request, HttpStatusCode.RequestEntityTooLarge),
        ["422"] = (request, _) => Refusal(request, HttpStatusCode.UnprocessableEntity),
        ["429"] = (request, _) => Refusal(request, HttpStatusCode.TooManyRequests),
        ["502"] = (request, _) => Refusal(request, HttpStatusCode.BadGateway),
        ["503"] = (request, _) => Refusal(request, HttpStatusCode.ServiceUnavailable),
        ["504"] = (request, _) => Refusal(request, HttpStatusCode.GatewayTimeout),
        ["401"] = (request, _) => Refusal(request, HttpStatusCode.Unauthorized),
        ["404"] = (request, _) => Refusal(request, HttpStatusCode.NotFound),
        ["500"] = (request, _) => Refusal(request, HttpStatusCode.InternalServerError),
        ["200 that says failure"] = (request, _) => Refusal(request, HttpStatusCode.OK),
        ["failed deployment"] = (request, _) => FailedDeployment(request),
        ["partial deployment"] = (request, _) => PartialDeployment(request),
        ["unresolved references"] = (request, _) => Answers.Json(new JsonObject
        {
            ["status"] = "SUCCESS", ["deploymentResult"] = new JsonObject { ["success"] = true }, ["unresolvedReferences"] = new JsonArray(Echo(request)),
        }.ToJsonString()),
        ["HTML"] = (request, _) => Answers.Of(HttpStatusCode.OK, $"<html>{Echo(request)}</html>", "text/html"),
        ["HTML of a proxy"] = (request, _) => Answers.Of(HttpStatusCode.BadGateway, $"<html>{Echo(request)}</html>", "text/html"),
        ["cut off"] = (request, _) => Answers.Json($$"""{"status":"SUCCESS","resultList":[{"password":"{{JsonEscaped(Echo(request))}}"""),
        ["wrong types"] = (request, _) => Answers.Json($$"""{"status":"SUCCESS","resultList":["{{JsonEscaped(Echo(request))}}"]}"""),
        ["unknown status"] = (request, _) => Answers.Json($$"""{"status":"{{JsonEscaped(Echo(request))}}"}"""),
        ["wrong shape"] = (request, _) => Answers.Json($$"""["{{JsonEscaped(Echo(request))}}"]"""),
        ["plain text"] = (request, _) => Answers.Of(HttpStatusCode.BadRequest, Echo(request), "text/plain"),
        ["UTF-16"] = (request, _) => new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(Encoding.Unicode.GetBytes(Echo(request))) },
        ["member's name"] = (request, _) => Answers.Json(new JsonObject
        {
            ["status"] = "SUCCESS", [Echo(request)] = 1, ["resultList"] = new JsonArray(new JsonObject { [Echo(request)] = 1, ["name"] = new JsonObject() }),
        }.ToJsonString()),
        ["error code"] = (request, _) => Answers.Json(new JsonObject { ["error"] = Echo(request), ["success"] = false }.ToJsonString(), HttpStatusCode.BadRequest),
        ["content encoding"] = (_, _) => Encoded(),
        ["Retry-After"] = (request, _) => WithRetryAfter(Refusal(request, HttpStatusCode.TooManyRequests)),
        ["reset"] = (_, _) => throw new HttpRequestException(HttpRequestError.ResponseEnded, "Connection reset by peer"),
        ["no connection"] = (_, _) => throw new HttpRequestException(HttpRequestError.ConnectionError, "Connection refused"),
        ["reason phrase"] = (request, _) => new HttpResponseMessage(HttpStatusCode.BadRequest) { ReasonPhrase = request.Authorization, Content = new ByteArrayContent([]) },
        ["redirect"] = (_, _) => new HttpResponseMessage(HttpStatusCode.Found) { Headers = { Location = new Uri($"https://elsewhere.example.com/{Canary.NextToken()}?t={Canary.NextToken()}") } },
    };

    /// <summary>Whether the answer repeats the request's secrets where a server's text belongs.</summary>
    public static bool IsRefusal(string answer) => answer.StartsWith("40", StringComparison.Ordinal) || answer is "500" or "200 that says failure";

    private static HttpResponseMessage Success(MethodInfo method)
    {
        var result = method.ReturnType.GetGenericArguments()[0];
        if (result == typeof(string))
        {
            return Answers.Of(HttpStatusCode.OK, "OK", "text/plain");
        }

        if (result == typeof(FileDownload))
        {
            return Answers.Of(HttpStatusCode.OK, Canary.Next(), "application/octet-stream");
        }

        var answer = new JsonObject { ["status"] = "SUCCESS", ["newerSecret"] = Canary.Next(), ["newer"] = new JsonObject { ["password"] = Canary.Next() } };
        if (ItemOf(result) is { } item)
        {
            // As the server writes it: in clear.
            var value = JsonNode.Parse(System.Text.Json.JsonSerializer.Serialize(CanaryValues.Create(item, "item"), item, ApinizerJson.Options))!;
            if (method.GetCustomAttribute<OperationAttribute>()!.Bare)
            {
                return Answers.Json(value.ToJsonString());
            }

            answer["resultList"] = new JsonArray(value);
        }
        else
        {
            answer["deploymentResult"] = new JsonObject { ["success"] = true, ["detailList"] = new JsonArray(new JsonObject { ["envName"] = CanaryValues.PlainText, ["success"] = true }) };
        }

        return Answers.Json(answer.ToJsonString());
    }

    /// <summary>The type of the objects in the answer; null when there are none.</summary>
    private static Type? ItemOf(Type result)
        => result.IsGenericType ? result.GetGenericArguments()[0] : result == typeof(OperationResult) ? null : result;

    private static HttpResponseMessage Refusal(SentRequest request, HttpStatusCode status) => Answers.Json(
        new JsonObject
        {
            ["status"] = "FAILURE",
            ["resultMessage"] = $"Refused: {Echo(request)} is wrong.",
            ["password"] = Canary.Next(),
            ["detail"] = Canary.Next(),
        }.ToJsonString(),
        status);

    private static HttpResponseMessage OlderRefusal(SentRequest request, HttpStatusCode status)
        => Answers.Json(new JsonObject { ["error"] = Echo(request), ["error_description"] = $"Refused: {new string('x', 1015)}{Echo(request)} is wrong." }.ToJsonString(), status);

    private static HttpResponseMessage FailedDeployment(SentRequest request) => Answers.Json(new JsonObject
    {
        ["status"] = "SUCCESS",
        ["resultMessage"] = $"Saved {Echo(request)}",
        ["deploymentResult"] = new JsonObject
        {
            ["success"] = false,
            ["message"] = Echo(request),
            ["detailList"] = new JsonArray(new JsonObject { ["envName"] = "production", ["success"] = false, ["detail"] = Echo(request) }),
        },
    }.ToJsonString());

    private static HttpResponseMessage PartialDeployment(SentRequest request) => Answers.Json(new JsonObject
    {
        ["status"] = "SUCCESS",
        ["deploymentResult"] = new JsonObject
        {
            ["success"] = false,
            ["deploymentResults"] = new JsonArray(
                new JsonObject { ["environmentName"] = "production", ["success"] = true, ["message"] = Echo(request) },
                new JsonObject { ["environmentName"] = "staging", ["success"] = false, ["message"] = Echo(request), ["podName"] = Echo(request), ["podIp"] = Echo(request) },
                new JsonObject { ["environmentName"] = Echo(request), ["success"] = false }),
        },
    }.ToJsonString());

    private static HttpResponseMessage Encoded()
    {
        var answer = Answers.Ok();
        answer.Content.Headers.ContentEncoding.Add("gzip");
        return answer;
    }

    private static HttpResponseMessage WithRetryAfter(HttpResponseMessage answer)
    {
        answer.Headers.TryAddWithoutValidation("Retry-After", Canary.Next());
        return answer;
    }

    /// <summary>All secrets that the request carries, as a careless server repeats them; members that no model knows are none.</summary>
    private static string Echo(SentRequest request)
    {
        var decoded = request.ContentType?.StartsWith("application/json", StringComparison.Ordinal) == true ? Strings(JsonNode.Parse(request.Text)).Where(Canary.IsIn)
            : request.ContentType?.StartsWith("multipart/form-data", StringComparison.Ordinal) == true ? JsonParts().Matches(request.Text).SelectMany(part => Strings(JsonNode.Parse(part.Value))).Where(Canary.IsIn)
            : request.IsTokenRequest ? [Uri.UnescapeDataString(request.Text.Split("client_secret=")[1].Split('&')[0].Replace('+', ' '))]
            : [];
        var passphrase = request.Headers.GetValueOrDefault("X-Apinizer-Package-Passphrase");
        var headers = passphrase is null ? [] : new[] { passphrase, Encoding.UTF8.GetString(Convert.FromBase64String(passphrase)) };
        return string.Join(' ', decoded.Concat(headers).Append(request.Authorization));
    }

    public static HttpResponseMessage Token(SentRequest request, HttpStatusCode status) => Refusal(request, status);

    private static IEnumerable<string> Strings(JsonNode? node) => node switch
    {
        JsonObject map => map.Where(member => member.Key != CanaryValues.NewerMember).SelectMany(member => Strings(member.Value)),
        JsonArray list => list.SelectMany(Strings),
        JsonValue value when value.TryGetValue<string>(out var text) => [text],
        _ => [],
    };

    private static string JsonEscaped(string text) => System.Text.Json.JsonEncodedText.Encode(text).ToString();

    [GeneratedRegex(@"^\{.*\}\r?$", RegexOptions.Multiline)]
    private static partial Regex JsonParts();
}
