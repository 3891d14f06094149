using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Apinizer.Emulator.Engine;
using Apinizer.Emulator.Groups.Credentials;
using Apinizer.Emulator.Packages;

namespace Apinizer.Emulator.Groups.ApiProxies;

/// <summary>The objects that an API proxy refers to, as packages carry them along.</summary>
internal static partial class ApiProxyDependencies
{
    private const string Credential = "CREDENTIAL";
    private const string Keystore = "KEY_STORE";
    private const string LlmProvider = "LLM_PROVIDER";
    private const string Variable = "ENV_VARIABLE";

    /// <summary>What packages call the kinds, and the collections that they are in.</summary>
    private static readonly Dictionary<string, string> Collections = new(StringComparer.Ordinal)
    {
        [Credential] = CredentialsGroup.Kind.Label,
        [Keystore] = "keystores",
        ["CRYPTO_KEY_INFO"] = "keys",
        ["CERTIFICATE"] = "certificates",
        [LlmProvider] = "llm-providers",
        [Variable] = "environmentVariables",
    };

    /// <summary>Kinds that hold material for each environment.</summary>
    private static readonly string[] WithMaterial = [Keystore, "CRYPTO_KEY_INFO", "CERTIFICATE"];

    public static IEnumerable<(string Name, JsonObject Document)> Of(Call call, Resource proxy)
    {
        var found = from reference in References(call, proxy)
                    let dependency = Find(call, reference.Type, reference.Name)
                    where dependency is not null
                    select ($"{reference.Type}-{dependency.Name}", Written(reference.Type, dependency.Content));
        return found.DistinctBy(dependency => dependency.Item1);
    }

    /// <summary>References of an imported API proxy to what the project does not have.</summary>
    public static IEnumerable<string> Missing(Call call, Resource proxy)
        => References(call, proxy)
            .Where(reference => Find(call, reference.Type, reference.Name) is null)
            .Select(reference => $"The reference to {reference.Type} ({reference.Name}) could not be resolved in the project.")
            .Distinct();

    /// <summary>The names of the environment variables that a document mentions.</summary>
    public static IReadOnlySet<string> Variables(JsonObject content) => VariableReference().Matches(content.ToJsonString()).Select(match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal);

    /// <summary>Adds the dependencies of a package that the project does not have under the same name, and tells what could not be added.</summary>
    public static IReadOnlyList<string> Import(Call call, IReadOnlyDictionary<string, JsonObject> package)
    {
        var problems = new List<string>();
        foreach (var (type, name, document) in Packed(package).Where(packed => Find(call, packed.Type, packed.Name) is null))
        {
            try
            {
                call.Store.Add(Kind(type), call.ProjectName, name, document.Copy());
            }
            catch (RefusedException refusal)
            {
                problems.Add($"{type} ({name}) was not imported: {refusal.Message}");
            }
        }

        return problems;
    }

    /// <summary>What the material that is already there becomes, if a package with newer material replaces an API proxy. Nothing is changed yet, and everything may be refused.</summary>
    public static IReadOnlyList<(Resource Existing, JsonObject Merged)> Merge(Call call, IReadOnlyDictionary<string, JsonObject> package, EnvironmentMerge merge)
        => [.. from packed in Packed(package)
               where WithMaterial.Contains(packed.Type)
               let existing = Find(call, packed.Type, packed.Name)
               where existing is not null
               select (existing, merge.Onto(call.Installation, packed.Type, existing, packed.Document))];

    private static IEnumerable<(string Type, string Name)> References(Call call, Resource proxy)
    {
        foreach (var username in CredentialAccessGroup.UsersOf(call, proxy.Name))
        {
            yield return (Credential, username);
        }

        if ((proxy.Content["routing"] as JsonObject)?["mTLSSettings"] is JsonObject tls)
        {
            foreach (var id in new[] { tls.Text("keyStoreId"), tls.Text("trustStoreId") }.OfType<string>())
            {
                yield return (Keystore, call.Store.All(Collections[Keystore], call.ProjectName).FirstOrDefault(keystore => keystore.Id == id)?.Name ?? id);
            }
        }

        if (proxy.Content["aiRouting"] is JsonObject routing)
        {
            foreach (var name in LlmProviders.NamesIn(routing))
            {
                yield return (LlmProvider, name);
            }
        }

        foreach (var name in Variables(proxy.Content))
        {
            yield return (Variable, name);
        }
    }

    private static IEnumerable<(string Type, string Name, JsonObject Document)> Packed(IReadOnlyDictionary<string, JsonObject> package)
        => from entry in package
           let type = Collections.Keys.FirstOrDefault(type => entry.Key.StartsWith(type + "-", StringComparison.Ordinal))
           where type is not null
           select (type, entry.Value.Text("name") ?? entry.Value.Text("username") ?? entry.Key[(type.Length + 1)..], entry.Value);

    private static Resource? Find(Call call, string type, string name) => call.Store.All(Collections[type], call.ProjectName).FirstOrDefault(resource => resource.Name == name);

    private static ResourceKind Kind(string type)
        => type == Credential ? CredentialsGroup.Kind : new ResourceKind(Collections[type], name => $"{type} ({name}) is not found!", name => $"{type} ({name}) is already exist!");

    /// <summary>Values of variables never travel.</summary>
    private static JsonObject Written(string type, JsonObject content) => type == Variable ? content.Pick("name", "description") : ApiProxySecrets.Removed(content);

    [GeneratedRegex(@"\$\{(\w[\w.-]*)\}")]
    private static partial Regex VariableReference();
}
