using System.Net.Http.Headers;
using System.Net.Sockets;

namespace Apinizer.Client.Tests.Chaos;

/// <summary>All faults.</summary>
internal static class Faults
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(7);
    private static readonly TimeSpan Late = TimeSpan.FromHours(1);

    public static IReadOnlyList<Fault> All { get; } =
    [
        new("connection refused", Promise.Harmless, _ => throw Refused()),
        new("name not resolved", Promise.Harmless, _ => throw new HttpRequestException(HttpRequestError.NameResolutionError, "Name or service not known")),
        new("TLS handshake fails", Promise.Harmless, _ => throw new HttpRequestException(HttpRequestError.SecureConnectionError, "The SSL connection could not be established")),
        new("reset before the request", Promise.Harmless, _ => throw Reset()),
        new("reset, not carried out", Promise.Ambiguous, Lost(_ => throw Reset())),
        new("reset, carried out", Promise.Ambiguous, Done(_ => throw Reset())),
        new("closed without an answer, carried out", Promise.Ambiguous, Done(_ => throw new HttpRequestException(HttpRequestError.ResponseEnded, "The response ended prematurely"))),
        new("answer breaks off", Promise.Ambiguous, Body((exchange, bytes) => new FaultyBody(bytes, exchange.Time) { BreaksAt = exchange.Random.Next(bytes.Length) })) { IsInBody = true },
        new("no answer in time, not carried out", Promise.Endless, Lost(exchange => exchange.WaitForEverAsync())),
        new("no answer in time, carried out", Promise.Endless, Done(exchange => exchange.WaitForEverAsync())),
        .. from status in (HttpStatusCode[])[HttpStatusCode.InternalServerError, HttpStatusCode.BadGateway, HttpStatusCode.ServiceUnavailable, HttpStatusCode.GatewayTimeout, HttpStatusCode.RequestTimeout]
           from fault in (Fault[])
           [
               new($"{(int)status}, not carried out", Promise.Ambiguous, Lost(_ => Answer(Answers.Html(status)))),
               new($"{(int)status}, carried out", Promise.Ambiguous, Done(_ => Answer(Answers.Html(status)))),
           ]
           select fault,
        new("503 with Retry-After", Promise.Harmless, Lost(_ => Answer(Answers.Status(HttpStatusCode.ServiceUnavailable, Soon)))),
        new("429 with Retry-After", Promise.Harmless, Lost(_ => Answer(Answers.Status(HttpStatusCode.TooManyRequests, Soon)))),
        new("429 without Retry-After", Promise.Harmless, Lost(_ => Answer(Answers.Status(HttpStatusCode.TooManyRequests)))),
        new("429 with retry_after in its body", Promise.Harmless, Lost(_ => Answer(Answers.Json("""{"error":"rate_limit_exceeded","retry_after":7}""", HttpStatusCode.TooManyRequests)))),
        new("503 with a long Retry-After", Promise.NotNow, Lost(_ => Answer(Answers.Status(HttpStatusCode.ServiceUnavailable, Late)))),
        new("429 with a long Retry-After", Promise.NotNow, Lost(_ => Answer(Answers.Status(HttpStatusCode.TooManyRequests, Late)))),
        new("401 about the token", Promise.Harmless, Lost(_ => Answer(Answers.InvalidToken()))),
        new("login page", Promise.Unreadable, Lost(_ => Answer(Answers.Html()))),
        new("HTML page, carried out", Promise.Unreadable, Done(_ => Answer(Answers.Html()))),
        new("cut JSON", Promise.Ambiguous, CutAsync) { IsInBody = true },
        new("empty body", Promise.Bodiless, EmptyAsync),
        new("slow body", Promise.Harmless, Body((exchange, bytes) => new FaultyBody(bytes, exchange.Time) { Portion = (bytes.Length / 8) + 1, Pause = TimeSpan.FromSeconds(1) })),
        new("body of a byte in ten seconds", Promise.Endless, Body((exchange, bytes) => new FaultyBody(bytes, exchange.Time) { Portion = 1, Pause = TimeSpan.FromSeconds(10) })) { IsInBody = true },
        new("body stands still", Promise.Endless, Body((exchange, bytes) => new FaultyBody(bytes, exchange.Time) { StopsAt = exchange.Random.Next(bytes.Length) })) { IsInBody = true },
        new("delivered twice, first answer", Promise.Harmless, async exchange =>
        {
            var first = await exchange.ArriveAsync();
            (await exchange.ArriveAsync()).Dispose();
            return first;
        }) { ArrivesTwice = true },
        new("delivered twice, second answer", Promise.Twice, async exchange =>
        {
            (await exchange.ArriveAsync()).Dispose();
            return await exchange.ArriveAsync();
        }) { ArrivesTwice = true },
        Token("works", Promise.Harmless, exchange => exchange.ArriveAsync()),
        Token("refuses the connection", Promise.Harmless, _ => throw Refused()),
        Token("resets the connection", Promise.Harmless, Done(_ => throw Reset())),
        Token("does not answer", Promise.Harmless, Lost(exchange => exchange.WaitForEverAsync())),
        Token("answers 500", Promise.Harmless, Lost(_ => Answer(Answers.Html(HttpStatusCode.InternalServerError)))),
        Token("answers 503", Promise.Harmless, Lost(_ => Answer(Answers.Status(HttpStatusCode.ServiceUnavailable)))),
        Token("answers 503 with Retry-After", Promise.NoToken, Lost(_ => Answer(Answers.Status(HttpStatusCode.ServiceUnavailable, Soon)))),
        Token("answers 429", Promise.NoToken, Lost(_ => Answer(Answers.Status(HttpStatusCode.TooManyRequests)))),
        Token("answers with a page", Promise.NoToken, Lost(_ => Answer(Answers.Html()))),
        Token("answers with cut JSON", Promise.NoToken, CutAsync),
        Token("answers with nothing", Promise.NoToken, EmptyAsync),
    ];

    private static Fault Token(string what, Promise promise, Func<Exchange, Task<HttpResponseMessage>> inject) => new($"token expired, its endpoint {what}", promise, inject) { HitsToken = true };

    private static HttpRequestException Refused() => new(HttpRequestError.ConnectionError, "Connection refused", new SocketException((int)SocketError.ConnectionRefused));

    private static HttpRequestException Reset()
        => new(HttpRequestError.Unknown, "An error occurred while sending the request.", new IOException("Connection reset by peer", new SocketException((int)SocketError.ConnectionReset)));

    private static Task<HttpResponseMessage> Answer(HttpResponseMessage answer) => Task.FromResult(answer);

    /// <summary>The request goes out and never arrives.</summary>
    private static Func<Exchange, Task<HttpResponseMessage>> Lost(Func<Exchange, Task<HttpResponseMessage>> outcome) => async exchange =>
    {
        await exchange.LeaveAsync();
        return await outcome(exchange);
    };

    /// <summary>The Manager carries the request out, and its answer is lost.</summary>
    private static Func<Exchange, Task<HttpResponseMessage>> Done(Func<Exchange, Task<HttpResponseMessage>> outcome) => async exchange =>
    {
        (await exchange.ArriveAsync()).Dispose();
        return await outcome(exchange);
    };

    private static Func<Exchange, Task<HttpResponseMessage>> Body(Func<Exchange, byte[], Stream> body) => async exchange =>
    {
        var answer = await exchange.ArriveAsync();
        return WithContent(answer, new StreamContent(body(exchange, await answer.Content.ReadAsByteArrayAsync())));
    };

    /// <summary>What is not JSON cannot be recognised as cut, unless by its announced length: it breaks off. So does a refusal, which would lose its reason only.</summary>
    private static async Task<HttpResponseMessage> CutAsync(Exchange exchange)
    {
        var answer = await exchange.ArriveAsync();
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        var end = exchange.Random.Next(1, bytes.Length);
        return WithContent(answer, IsResult(answer) ? new ByteArrayContent(bytes, 0, end) : new StreamContent(new FaultyBody(bytes, exchange.Time) { BreaksAt = end }));
    }

    /// <summary>An empty text and an empty file are answers like any other.</summary>
    private static async Task<HttpResponseMessage> EmptyAsync(Exchange exchange)
    {
        var answer = await exchange.ArriveAsync();
        return IsResult(answer) ? WithContent(answer, new ByteArrayContent([])) : answer;
    }

    private static bool IsResult(HttpResponseMessage answer) => answer.IsSuccessStatusCode && answer.Content.Headers.ContentType?.MediaType == "application/json";

    private static HttpResponseMessage WithContent(HttpResponseMessage answer, HttpContent content)
    {
        content.Headers.ContentType = answer.Content.Headers.ContentType is { } type ? MediaTypeHeaderValue.Parse(type.ToString()) : null;
        answer.Content = content;
        return answer;
    }
}
