using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Apinizer.Client.Soak;

/// <summary>The way to the Manager over real connections, for those of the calls that tell whether sockets are left behind.</summary>
internal static class LoopbackServer
{
    public static async Task<WebApplication> StartAsync(Manager manager)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var server = builder.Build();
        server.Run(context => AnswerAsync(context, manager.Answer(context.Request.Path)));
        await server.StartAsync();
        return server;
    }

    private static async Task AnswerAsync(HttpContext context, Reply reply)
    {
        await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
        if (reply.Breaks == Reply.Break.Never)
        {
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        if (reply.Breaks is Reply.Break.BeforeTheAnswer or Reply.Break.Never)
        {
            context.Abort();
            return;
        }

        context.Response.StatusCode = reply.Status;
        context.Response.ContentType = reply.ContentType;
        context.Response.ContentLength = reply.Body.Length;
        if (reply.RetryAfter is { } wait)
        {
            context.Response.Headers.RetryAfter = wait.TotalSeconds.ToString(CultureInfo.InvariantCulture);
        }

        if (reply.Breaks == Reply.Break.InTheBody)
        {
            await context.Response.Body.WriteAsync(reply.Body.AsMemory(0, reply.Body.Length / 2), context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
            context.Abort();
            return;
        }

        await context.Response.Body.WriteAsync(reply.Body, context.RequestAborted);
    }
}
