using System.Collections.Concurrent;
using Apinizer.Client.Benchmarks.Manager;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Apinizer.Client.Benchmarks.Server;

/// <summary>A Manager that has its answers ready, in a process of its own. It says where it listens and ends when its input does.</summary>
internal static class LoopbackManager
{
    private static readonly ConcurrentDictionary<int, byte[]> Lists = new();

    public static async Task RunAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0").ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = null);
        await using var app = builder.Build();
        app.Run(AnswerAsync);
        await app.StartAsync();
        Console.WriteLine(app.Urls.Single());
        await Console.In.ReadToEndAsync();
    }

    private static async Task AnswerAsync(HttpContext http)
    {
        await http.Request.Body.CopyToAsync(Stream.Null, http.RequestAborted);
        var path = http.Request.Path.Value!;
        if (path.EndsWith("/export/", StringComparison.Ordinal))
        {
            await SendFileAsync(http.Response, path.Contains(Facts.LargeApiProxy, StringComparison.Ordinal) ? Facts.LargeFile : Facts.SmallFile);
            return;
        }

        var answer = !HttpMethods.IsGet(http.Request.Method)
            ? path.EndsWith("/file/", StringComparison.Ordinal) ? Answers.Saved : Answers.Deployed
            : ListOf(path);
        http.Response.ContentType = "application/json";
        http.Response.ContentLength = answer.Length;
        await http.Response.Body.WriteAsync(answer, http.RequestAborted);
    }

    private static byte[] ListOf(string path) => Lists.GetOrAdd(
        path.Contains(Facts.LargeProject, StringComparison.Ordinal) ? 100_000 : path.Contains(Facts.MiddlingProject, StringComparison.Ordinal) ? 1_000 : 100,
        Answers.Credentials);

    private static async Task SendFileAsync(HttpResponse response, long length)
    {
        response.ContentType = "application/zip";
        response.ContentLength = length;
        await using var file = new EndlessFile(length);
        await file.CopyToAsync(response.Body, 65536);
    }
}
