using Apinizer.Emulator.Engine;
using Apinizer.Emulator.Groups;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Apinizer.Emulator.Hosting;

/// <summary>The way of a request: log, faults, route, token, permission, operation, answer.</summary>
internal sealed class Dispatcher(Installation installation, FaultPlan faults, RequestLog log)
{
    private readonly RouteTable _routes = AllGroups.Routes();

    public async Task HandleAsync(HttpContext context)
    {
        var request = await ReceiveAsync(context);
        log.Add(request);
        if (faults.DelayOf(request) is var delay && delay > TimeSpan.Zero)
        {
            await Task.Delay(delay, installation.Options.TimeProvider, context.RequestAborted);
        }

        var fault = faults.Take(request);
        if (fault is { AfterHandling: false })
        {
            await AnswerAsync(context, fault.Answer);
            return;
        }

        Answer answer;
        lock (installation.Gate)
        {
            answer = Handle(request);
        }

        await AnswerAsync(context, fault is null ? answer : fault.Answer);
    }

    private static async Task<ReceivedRequest> ReceiveAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        var headers = context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);

        // The raw target, since everything else has been decoded.
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        return new ReceivedRequest(context.Request.Method, target, headers, body.ToArray());
    }

    private Answer Handle(ReceivedRequest request)
    {
        var (route, values, pathIsKnown) = _routes.Match(request.Method, request.Path);
        if (route is null)
        {
            return Answer.Empty(pathIsKnown ? StatusCodes.Status405MethodNotAllowed : StatusCodes.Status404NotFound);
        }

        try
        {
            var user = route.Permission.NeedsToken ? installation.Tokens.Authenticate(request.Headers.GetValueOrDefault("Authorization")) : null;
            var call = new Call(installation, request, values, user);
            if (values.ContainsKey("projectName"))
            {
                RequireProject(call);
            }

            if (user is not null && !route.Permission.AllowedFor(user))
            {
                throw route.Permission.Refusal;
            }

            return route.Handler(call);
        }
        catch (RefusedException refusal)
        {
            return Answer.Failure(refusal.Message, refusal.Status);
        }
    }

    private static void RequireProject(Call call)
    {
        if (call.Installation.FindProject(call.ProjectName) is null || !call.User.IsMemberOf(call.ProjectName))
        {
            throw new RefusedException($"Project ({call.ProjectName}) is not found or user does not have privilege to access it!");
        }
    }

    private static async Task AnswerAsync(HttpContext context, Answer? answer)
    {
        if (answer is null)
        {
            context.Abort();
            return;
        }

        context.Response.StatusCode = answer.Status;
        foreach (var (name, value) in answer.Headers)
        {
            context.Response.Headers[name] = value;
        }

        context.Response.ContentType = answer.ContentType;
        if (!answer.Body.IsEmpty)
        {
            context.Response.ContentLength = answer.Body.Length;
            await context.Response.Body.WriteAsync(answer.Body, context.RequestAborted);
        }
    }
}
