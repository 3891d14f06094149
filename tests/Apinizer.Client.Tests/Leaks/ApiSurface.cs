using System.Reflection;

namespace Apinizer.Client.Tests.Leaks;

/// <summary>Every operation that a client offers, found by reflection so that new ones are included.</summary>
internal static class ApiSurface
{
    public static IReadOnlyList<MethodInfo> Methods { get; } = [.. GroupsBelow(typeof(IApinizerClient)).SelectMany(group => group.GetMethods().Where(IsOperation))];

    /// <summary>The client's object that implements the method's interface.</summary>
    public static object GroupOf(IApinizerClient client, MethodInfo method) => Find(client, typeof(IApinizerClient), method.DeclaringType!)!;

    private static object? Find(object owner, Type ownerType, Type wanted)
        => ownerType == wanted
            ? owner
            : Groups(ownerType).Select(group => Find(group.GetValue(owner)!, group.PropertyType, wanted)).FirstOrDefault(found => found is not null);

    private static IEnumerable<Type> GroupsBelow(Type type) => Groups(type).SelectMany(group => GroupsBelow(group.PropertyType).Prepend(group.PropertyType));

    private static IEnumerable<PropertyInfo> Groups(Type type) => type.GetProperties().Where(property => property.PropertyType.IsDefined(typeof(ApinizerApiAttribute)));

    private static bool IsOperation(MethodInfo method) => method.IsDefined(typeof(OperationAttribute));
}
