using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using Apinizer.Client.Administration;
using Apinizer.Client.ApiProxies;
using Apinizer.Client.Connections;
using Apinizer.Client.Credentials;
using Apinizer.Client.KeysAndCertificates;
using Apinizer.Client.Policies;
using Apinizer.Client.Tests.Models;

namespace Apinizer.Client.Tests;

/// <summary>A public method of the client that is one operation, found by reflection, so that a test over all of them misses none.</summary>
internal sealed partial record ApiMethod(ApinizerOperation Operation, MethodInfo Method, IReadOnlyList<PropertyInfo> Groups)
{
    public static IReadOnlyList<ApiMethod> All { get; } = [.. Find(typeof(IApinizerClient), [])];

    /// <summary>Those that answer whether a change was made.</summary>
    public static IEnumerable<ApiMethod> Changes => All.Where(method => method.Operation.Result == ResultKind.Change);

    public static ApiMethod Of(string operationId) => All.Single(method => method.Operation.Id == operationId);

    /// <summary>The placeholders of the path.</summary>
    public IReadOnlyList<string> PathParameters => [.. Placeholder().Matches(Operation.PathTemplate).Select(match => match.Groups["name"].Value)];

    /// <summary>Calls it with plausible arguments, except for those that are given.</summary>
    public async Task<object?> InvokeAsync(IApinizerClient client, IReadOnlyDictionary<string, object?>? given = null, CancellationToken cancellationToken = default)
    {
        var task = Start(client, given, cancellationToken);
        await task;
        return task.GetType().GetProperty("Result")?.GetValue(task);
    }

    /// <summary>The same, without waiting for the result.</summary>
    public Task Start(IApinizerClient client, IReadOnlyDictionary<string, object?>? given = null, CancellationToken cancellationToken = default)
    {
        Assert.Subset(Method.GetParameters().Select(parameter => parameter.Name!).ToHashSet(), (given?.Keys ?? []).ToHashSet());
        var target = Groups.Aggregate((object)client, (owner, group) => group.GetValue(owner)!);
        object?[] arguments = [.. Method.GetParameters().Select(parameter => given?.TryGetValue(parameter.Name!, out var value) == true ? Convert(value, parameter.ParameterType)
            : parameter.ParameterType == typeof(CancellationToken) ? cancellationToken
            : Samples.Argument(parameter))];
        NameAlike(arguments, given);
        return (Task)Method.Invoke(target, BindingFlags.DoNotWrapExceptions, binder: null, arguments, culture: null)!;
    }

    public override string ToString() => Operation.Id;

    /// <summary>A body that must have the name of the path gets it.</summary>
    private void NameAlike(object?[] arguments, IReadOnlyDictionary<string, object?>? given)
    {
        var parameters = Method.GetParameters();
        foreach (var body in parameters.Where(parameter => given?.ContainsKey(parameter.Name!) != true))
        {
            if (body.GetCustomAttribute<BodyAttribute>()?.NameInPath is { } member)
            {
                var name = arguments[Array.FindIndex(parameters, parameter => parameter.Name == PathParameters[^1])];
                var way = member.Split('.');
                var owner = way[..^1].Aggregate(arguments[body.Position]!, (part, next) => part.GetType().GetProperty(next)!.GetValue(part)!);
                owner.GetType().GetProperty(way[^1])!.SetValue(owner, name);
            }
        }
    }

    /// <summary>A text for an open enumeration becomes one as the compiler would make it.</summary>
    private static object? Convert(object? value, Type type)
        => value is string text && typeof(OpenEnum).IsAssignableFrom(type) ? type.GetMethod("op_Implicit")!.Invoke(null, [text]) : value;

    private static IEnumerable<ApiMethod> Find(Type api, PropertyInfo[] groups)
    {
        // A stream is another way to call the operation of its list.
        foreach (var method in api.GetMethods().Where(method => !method.IsSpecialName && method.GetCustomAttribute<StreamOfAttribute>() is null))
        {
            var id = method.GetCustomAttribute<OperationAttribute>()!.Id;
            yield return new ApiMethod(ApinizerOperations.All.Single(operation => operation.Id == id), method, groups);
        }

        foreach (var found in api.GetProperties().SelectMany(group => Find(group.PropertyType, [.. groups, group])))
        {
            yield return found;
        }
    }

    [GeneratedRegex(@"\{(?<name>\w+)\}")]
    private static partial Regex Placeholder();

    private static class Samples
    {
        private static readonly Dictionary<string, string> Names = new()
        {
            ["projectName"] = "shop",
            ["apiProxyName"] = "orders",
            ["environmentName"] = "production",
            ["username"] = "jane",
        };

        private static readonly ClientRoute Route = new() { RelativePathList = ["/shop"] };

        private static readonly PolicyOperationMetadata Everywhere = PolicyOperationMetadata.ForAllEndpoints(PolicyTargetPipeline.Request, []);

        public static object? Argument(ParameterInfo parameter) => parameter.ParameterType switch
        {
            var type when type == typeof(string) => Names.GetValueOrDefault(parameter.Name!, $"some-{parameter.Name}"),
            var type when type == typeof(long) => 12L,
            var type when type == typeof(bool) && parameter.HasDefaultValue => parameter.DefaultValue,
            var type when type == typeof(bool) => true, // A confirmation.
            var type when type == typeof(MissingSecrets) => MissingSecrets.Reject,
            var type when type == typeof(Connection) => new LinuxScriptConnection { DeployToWorker = false, HostName = "batch", Username = "jane", Password = "first" },
            var type when type.Name.EndsWith("Options", StringComparison.Ordinal) && parameter.HasDefaultValue => null,
            var type when type == typeof(FileUpload) => FileUpload.FromBytes([1, 2, 3], "spec.json"),
            var type when type == typeof(PackageEncryption) => PackageEncryption.Unencrypted,
            var type when type == typeof(CredentialInput) => new CredentialInput { Username = "jane", Password = "first", FullName = "Jane Doe", Email = "jane@example.com" },
            var type when type == typeof(CredentialPasswordPatch) => new CredentialPasswordPatch { Password = "second" },
            var type when type == typeof(CredentialAccessInput) => new CredentialAccessInput { CredentialAccessList = [CredentialAccess.ToApiProxy("shop")] },
            var type when type == typeof(ApiProxyFromUrlInput) => new ApiProxyFromUrlInput { ApiProxyName = "shop", ApiProxyCreationType = ApiProxySpecType.EmptyApi },
            var type when type == typeof(ApiProxyFromUrlUpdate) => new ApiProxyFromUrlUpdate { ApiProxyName = "shop", ApiProxyCreationType = ApiProxySpecType.ReverseProxy, ClientRoute = Route, ReParse = false },
            var type when type == typeof(ApiProxyFromFileInput) => new ApiProxyFromFileInput { ApiProxyName = "shop", ApiProxyCreationType = ApiProxySpecType.OpenApi },
            var type when type == typeof(ApiProxyFromFileUpdate) => new ApiProxyFromFileUpdate { ApiProxyName = "shop", ApiProxyCreationType = ApiProxySpecType.OpenApi, ClientRoute = Route, ReParse = true },
            var type when type == typeof(ApiProxyKeysPatch) => new ApiProxyKeysPatch { PublicKey = "public" },
            var type when type == typeof(DeploymentInput) => new DeploymentInput { Description = "because" },
            var type when type == typeof(ApiProxyGroupInput) => new ApiProxyGroupInput { Name = "shop", ClientRoute = Route },
            var type when type == typeof(UnreportedDeployment) => UnreportedDeployment.None,
            var type when type == typeof(bool) => true,
            var type when type == typeof(PolicyInput) => new PolicyInput { OperationMetadata = Everywhere, Policy = new UnknownPolicy("policy-of-tomorrow") },
            var type when type == typeof(PolicyRemoval) => new PolicyRemoval { OperationMetadata = Everywhere },
            var type when type == typeof(GlobalPolicyInput) => new GlobalPolicyInput(Global()),
            var type when type == typeof(GlobalPolicySnapshot) => GlobalPolicySnapshot.WithoutSecrets(Global()),
            var type when type == typeof(PolicyGroup) => new PolicyGroup { Name = "usual", PolicyList = [] },
            var type when type == typeof(PolicyGroupSnapshot) => PolicyGroupSnapshot.WithoutSecrets(new() { Name = "usual" }),
            var type when type == typeof(PackageImport) => new PackageImport(),
            var type when type == typeof(JwkExportContent) => JwkExportContent.PublicKey,
            var type when type == typeof(ObjectImport) => new ObjectImport(),
            var type when type == typeof(JwkUpdate) => JwkUpdate.Nullify,
            var type when typeof(OpenEnum).IsAssignableFrom(type) => type.GetProperties(BindingFlags.Public | BindingFlags.Static)[0].GetValue(null),
            var type when typeof(ApinizerModel).IsAssignableFrom(type) => Model(type),
            var type => throw new NotSupportedException($"Say what to pass for {type.Name}."),
        };

        private static UnknownPolicy Global() => new("policy-of-tomorrow") { Name = "tomorrow" };

        /// <summary>With every member set, but without a deployment.</summary>
        private static object? Model(Type type)
        {
            var json = ModelSamples.Of(type);
            json.Remove("deploy");
            json.Remove("deployTargetEnvironmentNameList");
            return JsonSerializer.Deserialize(json, type, ApinizerJson.Options);
        }
    }
}
