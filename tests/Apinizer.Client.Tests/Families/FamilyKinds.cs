using Apinizer.Client.Connections;
using Apinizer.Client.Policies;

namespace Apinizer.Client.Tests.Families;

/// <summary>The types of the families, and the kinds that they stand for.</summary>
internal static class FamilyKinds
{
    public static OpenEnum? KindOf(Type model)
        => typeof(Policy).IsAssignableFrom(model) ? Find(PolicyTypes.All, model) ?? (PolicyType)"policy-of-tomorrow"
            : typeof(Connection).IsAssignableFrom(model) ? Find(ConnectionTypes.All, model) ?? (ConnectionType)"connection-of-tomorrow"
            : null;

    private static T? Find<T>(IReadOnlyDictionary<T, Type> types, Type model)
        where T : OpenEnum
        => types.FirstOrDefault(type => type.Value == model).Key;
}
