namespace Apinizer.Client.ApiProxies;

/// <summary>Which kinds of API proxy need the address of a document.</summary>
internal static class SpecUrlRule
{
    public static InputProblem? FindProblem(ApiProxySpecType type, string? specUrl)
        => string.IsNullOrWhiteSpace(specUrl) && (type == ApiProxySpecType.OpenApi || type == ApiProxySpecType.Swagger || type == ApiProxySpecType.Wsdl)
            ? new InputProblem("SpecUrl", $"an API proxy of type {type} needs the address of its document.")
            : null;
}
