using System.Reflection;
using System.Text.Json.Serialization;

namespace Apinizer.Client.Tests.Conventions;

/// <summary>What every public type keeps to, so that users can rely on it without looking.</summary>
public sealed class PublicTypeTests
{
    /// <summary>The namespaces that a program with implicit usings imports.</summary>
    private static readonly string[] Imported =
        ["System", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks", "System.Collections.Generic"];

    private static readonly Type[] PublicTypes = typeof(ApinizerClient).Assembly.GetExportedTypes();

    /// <summary>Derived from, each for a reason.</summary>
    private static readonly Dictionary<Type, string> Open = new()
    {
        [typeof(OperationResult)] = "An operation that answers with objects adds them.",
        [typeof(ApinizerException)] = "What a caller catches for all failures; the others derive from it, and a test may throw it itself.",
    };

    [Fact]
    public void Names_are_unique_among_all_public_types()
        => Assert.Empty(PublicTypes.GroupBy(SimpleName).Where(name => name.Select(type => type.IsGenericType).Distinct().Count() != name.Count()).Select(name => name.Key));

    [Fact]
    public void Names_clash_with_none_that_every_program_imports()
    {
        var taken = AppDomain.CurrentDomain.GetAssemblies()
            .Concat(Directory.EnumerateFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "System*.dll").Select(TryLoad).OfType<Assembly>())
            .Distinct()
            .Where(assembly => assembly.GetName().Name!.StartsWith("System", StringComparison.Ordinal))
            .SelectMany(assembly => assembly.GetExportedTypes())
            .Where(type => Imported.Contains(type.Namespace))
            .Select(SimpleName)
            .ToHashSet();

        Assert.Contains("HttpMethod", taken);
        Assert.Contains("Environment", taken);
        Assert.Empty(PublicTypes.Select(SimpleName).Intersect(taken));
    }

    [Fact]
    public void Types_are_sealed_unless_there_is_a_reason()
        => Assert.DoesNotContain(PublicTypes, type => type is { IsSealed: false, IsAbstract: false, IsInterface: false } && !Open.ContainsKey(type));

    [Fact]
    public void What_a_mock_must_return_or_throw_can_be_made()
    {
        var made = ApiMethod.All.SelectMany(method => Parts(method.Method.ReturnType))
            .Concat(PublicTypes.Where(type => typeof(Exception).IsAssignableFrom(type)))
            .Concat(PublicTypes.Where(type => typeof(ApinizerModel).IsAssignableFrom(type) && !type.IsAbstract))
            .Concat([typeof(FileUpload), typeof(FileDownload), typeof(Secret), typeof(OperationResult), typeof(DeploymentReport), typeof(EnvironmentDeployment)])
            .Where(type => type.Assembly == typeof(ApinizerClient).Assembly)
            .ToHashSet();

        Assert.Contains(typeof(ApinizerDeploymentException), made);
        Assert.DoesNotContain(made, type => type.GetConstructors().Length == 0 && !HasFactory(type) && !type.IsAbstract); // The kinds of a family are among them.
    }

    [Fact]
    public void What_a_file_or_a_result_says_can_be_set_from_outside()
    {
        var upload = FileUpload.FromBytes([1], "spec.yaml", "application/yaml");
        Assert.Equal("application/yaml", upload.ContentType);

        Assert.Empty(new[] { typeof(OperationResult), typeof(DeploymentReport), typeof(EnvironmentDeployment), typeof(AttemptRecord) }
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            .Where(property => property.SetMethod is not { IsPublic: true } && !IsComputed(property))
            .Select(property => $"{property.DeclaringType!.Name}.{property.Name}"));
    }

    [Fact]
    public void No_JSON_context_is_public_or_shows_in_a_signature()
    {
        Assert.DoesNotContain(PublicTypes, typeof(JsonSerializerContext).IsAssignableFrom);
        Assert.DoesNotContain(
            PublicTypes.SelectMany(type => type.GetMembers().OfType<PropertyInfo>().Select(property => property.PropertyType)
                .Concat(type.GetMethods().SelectMany(method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType)))),
            typeof(JsonSerializerContext).IsAssignableFrom);
    }

    [Fact]
    public void Names_are_free_of_the_vendors_prefixes_and_of_words_that_say_nothing()
        => Assert.DoesNotContain(PublicTypes, type => type.Name.StartsWith("Enum", StringComparison.Ordinal)
            || new[] { "DTO", "Dto", "Helper", "Manager", "Utils" }.Any(ending => type.Name.EndsWith(ending, StringComparison.Ordinal)));

    [Fact]
    public void Declarations_stay_inside() => Assert.DoesNotContain(PublicTypes, typeof(Attribute).IsAssignableFrom);

    private static string SimpleName(Type type) => type.Name.Split('`')[0];

    private static IEnumerable<Type> Parts(Type type) => type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts) : [type];

    private static bool HasFactory(Type type) => type.GetMethods(BindingFlags.Public | BindingFlags.Static).Any(method => method.ReturnType == type);

    private static bool IsComputed(PropertyInfo property)
        => property.DeclaringType!.GetField($"<{property.Name}>k__BackingField", BindingFlags.NonPublic | BindingFlags.Instance) is null;

    private static Assembly? TryLoad(string file)
    {
        try
        {
            return Assembly.Load(AssemblyName.GetAssemblyName(file));
        }
        catch (BadImageFormatException)
        {
            return null;
        }
    }
}
