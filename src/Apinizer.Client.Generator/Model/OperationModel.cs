namespace Apinizer.Client.Generator;

/// <summary>A method of an interface.</summary>
internal sealed record OperationModel(
    string Method,
    string ReturnType,
    string TransportMethod,
    string ResultKind,
    string Verb,
    string Template,
    string Id,
    string Class,
    string Deploys,
    string Permission,
    string? VerifyWith,
    bool IsTransfer,
    bool Removes,
    EquatableArray<ParameterModel> Parameters)
{
    public string Field => Method.EndsWith("Async", StringComparison.Ordinal) ? Method.Substring(0, Method.Length - "Async".Length) + "Operation" : Method + "Operation";
}
