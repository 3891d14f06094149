namespace Apinizer.Client.ApiProxies;

/// <summary>The document that an API proxy was made from. It is read whole, so that what was read can be changed and written back.</summary>
public sealed record ApiProxySpec : ApinizerModel, IValidatedInput
{
    /// <summary>The server's id of the document.</summary>
    public string? Id { get; set; }

    /// <summary>The id of the project.</summary>
    public string? ProjectId { get; set; }

    /// <summary>The id of the API proxy.</summary>
    public string? ApiProxyId { get; set; }

    /// <summary>The revision of the API proxy that it belongs to.</summary>
    public long? ApiProxyRevision { get; set; }

    /// <summary>What kind of document it is.</summary>
    public ApiProxySpecType? SpecCreationType { get; set; }

    /// <summary>The document itself. Writing needs it.</summary>
    public string? ImportedContentOfBackendApi { get; set; }

    /// <summary>The schemas that a WSDL document refers to.</summary>
    public IReadOnlyList<SoapSchema>? SoapSchemaList { get; set; }

    InputProblem? IValidatedInput.FindProblem()
        => string.IsNullOrWhiteSpace(ImportedContentOfBackendApi)
            ? new InputProblem(nameof(ImportedContentOfBackendApi), "it must be set: the whole document is replaced by what is written.")
            : null;
}
