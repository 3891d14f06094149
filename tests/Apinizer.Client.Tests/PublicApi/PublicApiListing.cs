using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Apinizer.Client.Tests.PublicApi;

/// <summary>Writes the public API of an assembly as a reader would want to see it, in an order that does not change by itself.</summary>
/// <remarks>What the compiler marks is found by name: netstandard2.0 has its own copies of these types.</remarks>
internal static class PublicApiListing
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly NullabilityInfoContext Nullability = new();

    public static string Write(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var space in assembly.GetExportedTypes().GroupBy(type => type.Namespace).OrderBy(space => space.Key, StringComparer.Ordinal))
        {
            text.Append("namespace ").Append(space.Key).Append('\n');
            foreach (var type in space.OrderBy(type => type.Name, StringComparer.Ordinal))
            {
                WriteType(text, type);
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static void WriteType(StringBuilder text, Type type)
    {
        text.Append("\n  ").Append(Heading(type)).Append('\n');
        if (type.IsEnum)
        {
            foreach (var name in Enum.GetNames(type))
            {
                text.Append("    ").Append(name).Append(" = ").Append(Convert.ToInt32(Enum.Parse(type, name), CultureInfo.InvariantCulture)).Append('\n');
            }

            return;
        }

        var members = type.GetMembers(Declared)
            .OrderBy(member => member.MemberType)
            .ThenBy(member => member.Name, StringComparer.Ordinal)
            .Select(Describe)
            .OfType<string>()
            .Distinct();
        foreach (var member in members)
        {
            text.Append("    ").Append(member).Append('\n');
        }
    }

    private static string Heading(Type type)
    {
        var kind = type.IsEnum ? "enum"
            : type.IsInterface ? "interface"
            : type.IsAbstract && type.IsSealed ? "static class"
            : (type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "") + (IsRecord(type) ? "record" : "class");
        var bases = new[] { type.BaseType }
            .Where(parent => !type.IsEnum && parent is not null && parent != typeof(object))
            .Concat(type.GetInterfaces().Where(part => part.IsPublic && type.BaseType?.GetInterfaces().Contains(part) != true && !part.Name.StartsWith("IEquatable", StringComparison.Ordinal)))
            .Where(_ => !type.IsEnum)
            .Select(parent => NameOf(parent!))
            .ToList();
        return $"{kind} {NameOf(type)}{(bases.Count == 0 ? "" : " : " + string.Join(", ", bases))}";
    }

    private static string? Describe(MemberInfo member) => member switch
    {
        ConstructorInfo constructor when IsVisible(constructor) && !IsRecordCopy(constructor) => $"new({Parameters(constructor)})",
        PropertyInfo property when (property.GetMethod ?? property.SetMethod) is { } accessor && IsVisible(accessor) && property.Name != "EqualityContract" => Describe(property, accessor),
        FieldInfo { IsPublic: true } field => $"{(field.IsStatic ? "static " : "")}{NameOf(field.FieldType)} {field.Name}",
        MethodInfo method when IsVisible(method) && !IsCompilerMade(method) => Describe(method),
        _ => null,
    };

    private static string Describe(PropertyInfo property, MethodInfo getter)
    {
        var isInit = property.SetMethod?.ReturnParameter.GetRequiredCustomModifiers().Any(type => type.Name == "IsExternalInit") == true;
        var setter = property.SetMethod is { } set && IsVisible(set) ? isInit ? " init;" : " set;" : "";
        return (getter.IsStatic ? "static " : "")
            + (property.GetCustomAttributesData().Any(data => data.AttributeType.Name == "RequiredMemberAttribute") ? "required " : "")
            + $"{NameOf(property.PropertyType, Nullability.Create(property))} {property.Name} {{ get;{setter} }}";
    }

    private static string Describe(MethodInfo method)
    {
        var generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>" : "";
        var prefix = method.IsFamily ? "protected " : method.IsStatic ? "static " : "";
        var self = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "";
        return $"{prefix}{NameOf(method.ReturnType, Nullability.Create(method.ReturnParameter))} {method.Name}{generic}({self}{Parameters(method)})";
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter =>
        $"{NameOf(parameter.ParameterType, Nullability.Create(parameter))} {parameter.Name}{(parameter.HasDefaultValue ? " = " + (parameter.DefaultValue ?? "default") : "")}"));

    private static bool IsVisible(MethodBase method) => method.IsPublic || (method.IsFamily && !method.DeclaringType!.IsSealed);

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;

    private static bool IsRecordCopy(ConstructorInfo constructor)
        => IsRecord(constructor.DeclaringType!) && constructor.GetParameters() is [{ } only] && only.ParameterType == constructor.DeclaringType;

    /// <summary>What every record has, and what every class overrides.</summary>
    private static bool IsCompilerMade(MethodInfo method)
        => (method.IsSpecialName && !method.Name.StartsWith("op_Implicit", StringComparison.Ordinal))
            || method.Name is "Equals" or "GetHashCode" or "ToString" or "PrintMembers" or "<Clone>$" or "Finalize";

    private static string NameOf(Type type, NullabilityInfo? nullability = null)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return NameOf(underlying) + "?";
        }

        var mark = nullability?.ReadState == NullabilityState.Nullable && !type.IsValueType ? "?" : "";
        if (type.IsArray)
        {
            return NameOf(type.GetElementType()!) + "[]" + mark;
        }

        if (type.IsGenericType)
        {
            var arguments = type.GetGenericArguments().Select((argument, index) => NameOf(argument, nullability?.GenericTypeArguments.ElementAtOrDefault(index)));
            return $"{type.Name.Split('`')[0]}<{string.Join(", ", arguments)}>{mark}";
        }

        return (type.FullName switch
        {
            "System.String" => "string",
            "System.Boolean" => "bool",
            "System.Int32" => "int",
            "System.Int64" => "long",
            "System.Object" => "object",
            "System.Byte" => "byte",
            "System.Void" => "void",
            _ => type.Name,
        }) + mark;
    }
}
