using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace Apinizer.Client.Tests;

/// <summary>An HTTP server on the loopback address: it logs what arrives, byte for byte, and gives the one answer that it was started with.</summary>
internal sealed class ScriptedServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<ReceivedCall> _calls = new();

    private ScriptedServer(Func<HttpResponse, Task> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        _app = builder.Build();
        _app.Run(async context =>
        {
            _calls.Enqueue(await ReceivedCall.ReadAsync(context.Request, context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget));
            await answer(context.Response);
        });
    }

    public Uri Address => new(_app.Urls.First());

    /// <summary>The only call that arrived.</summary>
    public ReceivedCall Call => Assert.Single(_calls);

    public IReadOnlyCollection<ReceivedCall> Calls => _calls;

    public static Task<ScriptedServer> AnswerJsonAsync(string json) => AnswerAsync(response =>
    {
        response.ContentType = "application/json";
        return response.WriteAsync(json);
    });

    public static async Task<ScriptedServer> AnswerAsync(Func<HttpResponse, Task> answer)
    {
        var server = new ScriptedServer(answer);
        await server._app.StartAsync(TestContext.Current.CancellationToken);
        return server;
    }

    /// <summary>A client with connections of its own, as a script makes it.</summary>
    public ApinizerClient Connect(Action<ApinizerClientOptions>? configure = null)
    {
        var options = new ApinizerClientOptions { BaseUrl = Address, Token = "personal-token" };
        configure?.Invoke(options);
        return new ApinizerClient(options);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
