using System.Reflection;
using System.Text;
using System.Text.Json;
using Apinizer.Client.Policies;

namespace Apinizer.Client.Tests.Leaks;

/// <summary>Makes a value of any type of the API by reflection, with a canary wherever there is room for a secret.</summary>
internal static class CanaryValues
{
    /// <summary>The name of a member that no model knows.</summary>
    public const string NewerMember = "newerMember";

    /// <summary>Every text that is no secret, names of environments among them.</summary>
    public const string PlainText = "value";

    private const int DeepestLevel = 6;

    /// <summary>How much of a model is filled: some members exclude each other.</summary>
    public enum Fill
    {
        All,
        RequiredAndSecret,
        RequiredAndOneModel,
        Required,
    }

    public static object? Create(Type type, string name, Fill fill = Fill.All, int level = 0)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type switch
        {
            _ when type == typeof(Secret) => new Secret(Canary.Next()),
            _ when type == typeof(string) => IsSecretByName(name) ? Canary.Next() : PlainText,
            _ when type == typeof(bool) => true,
            _ when type == typeof(TimeSpan) => TimeSpan.FromSeconds(5),
            _ when type == typeof(DateTimeOffset) => new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero),
            _ when type == typeof(FileUpload) => FileUpload.FromBytes(Encoding.ASCII.GetBytes(Canary.Mark + " in a file"), "petstore.yaml"),
            _ when type == typeof(JsonElement) => JsonSerializer.SerializeToElement(PlainText), // A document of the caller, such as a JSON schema.
            _ when type.IsPrimitive || type.IsEnum => Activator.CreateInstance(type),
            _ when typeof(OpenEnum).IsAssignableFrom(type) => type.GetProperties(BindingFlags.Public | BindingFlags.Static).First(known => known.PropertyType == type).GetValue(null),
            _ when ItemTypeOf(type) is { } item => CreateList(item, name, fill, level),
            _ when KeyAndValueOf(type) is { } pair => CreateMap(pair, name, fill, level),
            _ when FactoryOf(type) is { } factory => factory.Invoke(null, [new Secret(Canary.Next())]),
            _ when type == typeof(Policy) => CreatePolicy(),
            _ when type == typeof(PolicyOperationMetadata) => PolicyOperationMetadata.ForAllEndpoints(PolicyTargetPipeline.Request, [PlainText]),
            _ when type == typeof(GlobalPolicyInput) => new GlobalPolicyInput(CreatePolicy()),
            _ when type == typeof(GlobalPolicySnapshot) => GlobalPolicySnapshot.WithEncryptedSecrets(CreatePolicy()),
            _ when type == typeof(PolicyGroup) => CreateGroup(),
            _ when type == typeof(PolicyGroupSnapshot) => PolicyGroupSnapshot.WithEncryptedSecrets(CreateGroup()),
            _ when type.GetConstructors().Length == 0 && KnownValueOf(type) is { } known => known,
            _ => level > DeepestLevel ? null : CreateModel(type, fill, level),
        };
    }

    /// <summary>With a secret, and one that no model knows.</summary>
    private static AiMcpCallLlmPolicy CreatePolicy() => new()
    {
        Name = PlainText,
        McpServer = new() { Endpoint = PlainText, AuthScheme = AiCallAuthScheme.Bearer, BearerToken = ClearableSecret.Set(Canary.Next()) },
        AdditionalProperties = new Dictionary<string, JsonElement> { [NewerMember] = JsonSerializer.SerializeToElement(Canary.Next()) },
    };

    private static PolicyGroup CreateGroup() => new() { Name = PlainText, PolicyList = [CreatePolicy()] };

    private static object? CreateModel(Type type, Fill fill, int level)
    {
        var kind = type.IsAbstract ? type.Assembly.GetExportedTypes().FirstOrDefault(other => other.IsSubclassOf(type) && !other.IsAbstract) : type;
        if (kind is null)
        {
            return null;
        }

        var model = Activator.CreateInstance(kind, nonPublic: true)!;
        var oneModel = kind.GetProperties().FirstOrDefault(property => typeof(ApinizerModel).IsAssignableFrom(property.PropertyType));
        foreach (var property in kind.GetProperties().Where(property => property.SetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0))
        {
            var isRequired = property.GetCustomAttributesData().Any(data => data.AttributeType.Name == "RequiredMemberAttribute");
            if (fill == Fill.All || isRequired || (fill == Fill.RequiredAndSecret && property.PropertyType == typeof(Secret)) || (fill == Fill.RequiredAndOneModel && property == oneModel))
            {
                // A tree ends after its root.
                property.SetValue(model, ItemTypeOf(property.PropertyType) == kind ? Array.CreateInstance(kind, 0) : Create(property.PropertyType, property.Name, fill, level + 1));
            }
        }

        return model;
    }

    private static Array CreateList(Type item, string name, Fill fill, int level)
    {
        var value = Create(item, name, fill, level + 1);
        var list = Array.CreateInstance(item, value is null ? 0 : 1);
        if (value is not null)
        {
            list.SetValue(value, 0);
        }

        return list;
    }

    private static object CreateMap((Type Key, Type Value) pair, string name, Fill fill, int level)
    {
        var map = (System.Collections.IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(pair.Key, pair.Value))!;
        map.Add(
            pair.Key == typeof(string) ? NewerMember : Create(pair.Key, name, fill, level + 1)!,
            pair.Value == typeof(JsonElement) ? JsonSerializer.SerializeToElement(Canary.Next()) : Create(pair.Value, name, fill, level + 1));
        return map;
    }

    private static Type? ItemTypeOf(Type type)
        => type.IsArray ? type.GetElementType()
            : type.IsGenericType && type.GetGenericArguments() is [var item] && type.IsAssignableFrom(item.MakeArrayType()) ? item
            : null;

    private static (Type Key, Type Value)? KeyAndValueOf(Type type)
        => type.IsGenericType && type.GetGenericArguments() is [var key, var value] && type.IsAssignableFrom(typeof(Dictionary<,>).MakeGenericType(key, value)) ? (key, value) : null;

    /// <summary>A type that is made from a secret by a static method of its own.</summary>
    private static MethodInfo? FactoryOf(Type type) => Array.Find(
        type.GetMethods(BindingFlags.Public | BindingFlags.Static),
        method => method.ReturnType == type && !method.IsSpecialName && method.GetParameters() is [{ ParameterType: var only }] && only == typeof(Secret));

    /// <summary>For a choice among named values.</summary>
    private static object? KnownValueOf(Type type)
        => Array.Find(type.GetProperties(BindingFlags.Public | BindingFlags.Static), known => known.PropertyType == type)?.GetValue(null);

    private static bool IsSecretByName(string name)
        => Array.Exists(["password", "secret", "passphrase", "token", "apikey", "privatekey"], part => name.EndsWith(part, StringComparison.OrdinalIgnoreCase));
}
