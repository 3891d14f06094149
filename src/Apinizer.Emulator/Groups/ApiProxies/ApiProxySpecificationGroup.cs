using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;
using Apinizer.Emulator.Hosting;
using Apinizer.Emulator.Specifications;

namespace Apinizer.Emulator.Groups.ApiProxies;

/// <summary>Creating API proxies from a specification, and bringing them up to date with a new one.</summary>
internal static class ApiProxySpecificationGroup
{
    private const string FromUrl = "/apiops/projects/{projectName}/apiProxies/url/";
    private const string FromFile = "/apiops/projects/{projectName}/apiProxies/file/";

    public static void Map(RouteTable routes)
    {
        routes.Post(FromUrl, "API_MANAGEMENT:MANAGE", call => Save(call, UrlBody(call), isUpdate: false));
        routes.Put(FromUrl, "API_MANAGEMENT:MANAGE", call => Save(call, UrlBody(call), isUpdate: true));
        routes.Post(FromFile, "API_MANAGEMENT:MANAGE", call => Save(call, FileBody(call), isUpdate: false));
        routes.Put(FromFile, "API_MANAGEMENT:MANAGE", call => Save(call, FileBody(call), isUpdate: true));
    }

    private static Request UrlBody(Call call)
    {
        var body = call.Body(ApiProxyInput.FromUrl);
        var url = body.Text("specUrl");
        if (string.IsNullOrWhiteSpace(url) && ApiProxyInput.NeedsSpecification(body))
        {
            throw new RefusedException("specUrl value can not be empty!");
        }

        return new Request(body, IsFile: false, () => SpecificationReader.FromUrl(ApiProxyInput.Type(body), url, call.Installation.Options.Specifications));
    }

    private static Request FileBody(Call call)
    {
        var form = call.Form();
        var metadata = form["metadata"] ?? throw new RefusedException("metadata parameter can not be empty!");
        var body = call.Read(ApiProxyInput.FromFile, metadata.Content);
        var file = form["specFile"];
        if (file is not { Content.Length: > 0 } && ApiProxyInput.NeedsSpecification(body))
        {
            throw new RefusedException("specFile parameter can not be empty!");
        }

        return new Request(body, IsFile: true, () => SpecificationReader.FromFile(ApiProxyInput.Type(body), file?.Content ?? []));
    }

    private static Answer Save(Call call, Request request, bool isUpdate)
    {
        var body = request.Body;
        var name = body.Text("apiProxyName")!;
        var deploy = DeployOption.Of(call, body);
        var reParse = body["reParse"]?.GetValue<bool>() ?? isUpdate;
        Resource proxy;
        if (isUpdate || reParse)
        {
            proxy = call.Store.Get(ApiProxy.Kind, call.ProjectName, name, $"ApiProxy (name: {name}) can not be reparsed because it is not exist. First create it!");
            var specification = reParse ? request.Specification() : null;
            ApiProxyInput.RequireSameKind(proxy.Content, body);
            ApiProxyInput.Update(proxy.Content, body, specification, call.Store.NextId);
            proxy.Deployments.Changed();
        }
        else
        {
            call.Store.RequireFree(ApiProxy.Kind, call.ProjectName, name);
            ApiProxyInput.RequireClientRoute(body, mandatory: request.IsFile);
            proxy = call.Store.Add(ApiProxy.Kind, call.ProjectName, name, ApiProxyInput.Create(body, request.Specification(), call.Store.NextId));
        }

        // The pages show the same result in different shapes: creation from a URL has one of its own.
        return request.IsFile || isUpdate
            ? Answer.Done(Answer.Deployment(deploy.Carry(proxy, outcomes => DeploymentReport.ByEnvironment(outcomes, "Deployment successful"))))
            : Answer.Success(new JsonObject { ["resultList"] = null, ["resultCount"] = null, ["deploymentResult"] = deploy.Carry(proxy, DeploymentReport.Nested) });
    }

    private sealed record Request(JsonObject Body, bool IsFile, Func<Specification> Specification);
}
