namespace Apinizer.Client.ApiProxies;

/// <summary>A route must have a path.</summary>
internal static class ClientRouteRule
{
    public static InputProblem? FindProblem(ClientRoute? route, string why)
        => route?.RelativePathList is not [var first, ..] || string.IsNullOrWhiteSpace(first)
            ? new InputProblem("ClientRoute.RelativePathList", $"it needs at least one path, for instance /api/v1.{why}")
            : null;
}
