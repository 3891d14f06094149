using Apinizer.Emulator.Engine;

namespace Apinizer.Emulator.Groups.ApiProxies;

/// <summary>The cache settings of an API proxy or of one of its endpoints.</summary>
internal static class ApiProxyCache
{
    public static string[] StorageTypes { get; } = ["LOCAL", "DISTRIBUTED"];

    public static string[] HandlingActions { get; } = ["CONTINUE", "STOP"];

    public static BodyMember[] Members { get; } =
    [
        BodyMember.Text("name", "name is required"),
        BodyMember.Text("description"),
        BodyMember.Flag("cacheActive"),
        BodyMember.Flag("cacheOnlyHttpGetRequests"),
        BodyMember.Choice("cacheKeyType", ["QUERY_PARAMS", "CUSTOM"]),
        BodyMember.Choice("cacheStorageType", StorageTypes),
        BodyMember.Number("capacity"),
        BodyMember.Number("ttl"),
        BodyMember.Choice("handlingAction", HandlingActions, "handlingAction is required"),
        BodyMember.Flag("invalidationRequiresAuthn"),
        BodyMember.Flag("cacheNullValue"),
        BodyMember.Anything("variableList"),
    ];
}
