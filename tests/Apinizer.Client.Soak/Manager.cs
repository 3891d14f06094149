using System.Text;

namespace Apinizer.Client.Soak;

/// <summary>A Manager that remembers nothing: documented answers, and a fault now and then.</summary>
internal sealed class Manager(int faultPercent)
{
    private static readonly Reply Done = Json("""{"status":"SUCCESS","deploymentResult":{"success":true,"environmentResults":[{"environmentName":"production","success":true}]}}""");
    private static readonly Reply Projects = Json("""{"status":"SUCCESS","resultList":[{"id":"p-1","name":"Shop"},{"id":"p-2","name":"Bank"}],"resultCount":2}""");
    private static readonly Reply ApiProxy = Json("""{"success":true,"resultList":[{"name":"orders","apiType":"REST","endpointList":[{"endpoint":"/orders","httpMethod":"GET"}]}],"resultCount":1}""");
    private static readonly Reply Token = Json("""{"access_token":"issued-token","token_type":"Bearer","expires_in":20}""");
    private static readonly Reply Hello = new(200, "text/plain", "Hello soak"u8.ToArray());
    private static readonly Reply Package = new(200, "application/octet-stream", new byte[20_000]);

    private static readonly Reply[] Faults =
    [
        Html(500), Html(502), Html(503), Html(504), Html(200),
        Html(503) with { RetryAfter = TimeSpan.Zero },
        Html(429) with { RetryAfter = TimeSpan.Zero },
        Json("""{"status":"FAILURE","resultMessage":"Token is not valid!"}""") with { Status = 401 },
        Json("""{"status":"FAILURE","resultMessage":"ApiProxy (name: orders) was not found!"}""") with { Status = 400 },
        Json("""{"status":"SUCCESS","resultList":[{"na"""),
        Json(""),
        Done with { Breaks = Reply.Break.BeforeTheAnswer },
        Done with { Breaks = Reply.Break.InTheBody },
        Done with { Breaks = Reply.Break.Never },
    ];

    private long _requests;
    private long _faults;

    public long RequestCount => Volatile.Read(ref _requests);

    public long FaultCount => Volatile.Read(ref _faults);

    public Reply Answer(string path)
    {
        Interlocked.Increment(ref _requests);
        var isToken = path.EndsWith("/auth/token", StringComparison.Ordinal);
        if (!isToken && Random.Shared.Next(100) < faultPercent)
        {
            Interlocked.Increment(ref _faults);
            return Faults[Random.Shared.Next(Faults.Length)];
        }

        return isToken ? Token
            : path.Contains("/hello/", StringComparison.Ordinal) ? Hello
            : path.EndsWith("/export/", StringComparison.Ordinal) ? Package
            : path.EndsWith("/projects/", StringComparison.Ordinal) ? Projects
            : path.EndsWith("/apiProxies/orders/", StringComparison.Ordinal) ? ApiProxy
            : Done;
    }

    private static Reply Json(string body) => new(200, "application/json", Encoding.UTF8.GetBytes(body));

    private static Reply Html(int status) => new(status, "text/html", "<html><body>Maintenance</body></html>"u8.ToArray());
}
