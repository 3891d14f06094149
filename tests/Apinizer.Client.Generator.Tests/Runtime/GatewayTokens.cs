namespace Apinizer.Client.GatewayTokens;

public enum GatewayTokenMode
{
    Policy,
}

/// <summary>The operations that no interface declares; here, none.</summary>
internal sealed class GatewayTokenOperations
{
    public static GatewayTokenOperations OfPolicies { get; } = new();

    public IReadOnlyList<ApinizerOperation> All => [];
}
