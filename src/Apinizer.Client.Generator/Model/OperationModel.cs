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
    bool IsMultipart,
    bool Removes,
    EquatableArray<ParameterModel> Parameters)
{
    /// <summary>The name of the static field that tells about the operation.</summary>
    public string Field => Method.EndsWith("Async", StringComparison.Ordinal) ? Method.Substring(0, Method.Length - "Async".Length) + "Operation" : Method + "Operation";

    /// <summary>Whether both would take the same field, or answer to the same request.</summary>
    public bool Collides(OperationModel other) => other.Method == Method || (other.Verb == Verb && other.Template == Template);
}
