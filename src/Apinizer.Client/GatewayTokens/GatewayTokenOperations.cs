namespace Apinizer.Client.GatewayTokens;

/// <summary>
/// The operations of the token service in one of its modes. None asks for a token of the Manager; who may call is the business of the form and the Basic header.
/// What was issued can be looked up nowhere, so that none says how to verify an unclear outcome.
/// </summary>
internal sealed class GatewayTokenOperations(string prefix)
{
    /// <summary>Those that the documentation names, and that stand for both modes.</summary>
    public static GatewayTokenOperations OfPolicies { get; } = new("/auth");

    public static GatewayTokenOperations OfCredentials { get; } = new("/credential");

    public ApinizerOperation IssueOAuth2 { get; } = Issue("issueOAuth2", prefix + "/token");

    public ApinizerOperation IssueJwt { get; } = Issue("issueJwt", prefix + "/jwt");

    public ApinizerOperation RegenerateJwt { get; } = Issue("regenerateJwt", prefix + "/jwt/regenerate");

    /// <summary>Reads, although it is a POST: the token must not stand in the address.</summary>
    public ApinizerOperation Introspect { get; } = Create("introspect", HttpMethod.Post, prefix + "/introspect", OperationClass.Safe, ResultKind.Bare);

    /// <summary>A token that is revoked twice is as worthless as one that is revoked once.</summary>
    public ApinizerOperation Revoke { get; } = Create("revoke", HttpMethod.Post, prefix + "/revoke", OperationClass.Set, ResultKind.Change);

    public ApinizerOperation Discovery { get; } = Create("discovery", HttpMethod.Get, prefix + "/.well-known/oauth-authorization-server", OperationClass.Safe, ResultKind.Bare);

    public ApinizerOperation Jwks { get; } = Create("jwks", HttpMethod.Get, prefix + "/.well-known/jwks.json", OperationClass.Safe, ResultKind.Bare);

    public IReadOnlyList<ApinizerOperation> All => [IssueOAuth2, IssueJwt, RegenerateJwt, Introspect, Revoke, Discovery, Jwks];

    public static GatewayTokenOperations Of(GatewayTokenMode mode) => mode == GatewayTokenMode.Policy ? OfPolicies : OfCredentials;

    /// <summary>A repetition issues one more token, and may use up a refresh.</summary>
    private static ApinizerOperation Issue(string name, string path) => Create(name, HttpMethod.Post, path, OperationClass.Once, ResultKind.Bare);

    private static ApinizerOperation Create(string name, HttpMethod method, string path, OperationClass operationClass, ResultKind result)
        => new($"gatewayTokens.{name}", method, path, operationClass, Deploys.Never, result, permission: "none");
}
