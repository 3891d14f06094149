namespace Apinizer.Client.Administration;

/// <summary>The objects to export.</summary>
public sealed record ObjectSelection : ApinizerModel, IValidatedInput
{
    /// <summary>Their names, as <see cref="IExportImportApi.ListObjectsAsync"/> has them; at least one.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>What the names belong to, for the types that cover several kinds. Needed where two kinds have the same name.</summary>
    public ExportImportKind? Kind { get; init; }

    InputProblem? IValidatedInput.FindProblem() => NotEmpty(Names) ?? NoneBlank(Names);
}
