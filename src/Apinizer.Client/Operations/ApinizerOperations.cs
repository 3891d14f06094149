using Apinizer.Client.GatewayTokens;

namespace Apinizer.Client;

/// <summary>The operations that this version of the client knows.</summary>
public static partial class ApinizerOperations
{
    /// <summary>The request for a token, which the client sends by itself when it has a user name and a password.</summary>
    public static ApinizerOperation CreateToken { get; } = new(
        "auth.createToken", HttpMethod.Post, "/apiops/auth/token", OperationClass.Create, Deploys.Never, ResultKind.Bare, permission: "none");

    /// <summary>
    /// All of them, by id. Those of the gateway's token service have the paths of <see cref="GatewayTokenMode.Policy"/>; in the other mode they begin with
    /// <c>/credential</c>.
    /// </summary>
    public static IReadOnlyList<ApinizerOperation> All => field ??= [.. Generated().Append(CreateToken).Concat(GatewayTokenOperations.OfPolicies.All).OrderBy(operation => operation.Id, StringComparer.Ordinal)];

    private static partial IEnumerable<ApinizerOperation> Generated();
}
