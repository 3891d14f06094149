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
    string? StreamOf,
    EquatableArray<ParameterModel> Parameters)
{
    /// <summary>The name of the static field that tells about the operation.</summary>
    public string Field
    {
        get
        {
            var name = StreamOf ?? Method;
            return name.EndsWith("Async", StringComparison.Ordinal) ? name.Substring(0, name.Length - "Async".Length) + "Operation" : name + "Operation";
        }
    }

    /// <summary>Whether both would take the same field, or answer to the same request.</summary>
    public bool Collides(OperationModel other)
        => other.Method == Method || (StreamOf is null && other.StreamOf is null && other.Verb == Verb && other.Template == Template);
}
