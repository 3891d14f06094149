namespace Apinizer.Client.Administration;

/// <summary>Export and import of objects of any type.</summary>
[ApinizerApi(typeof(ExportImportJson))]
public interface IExportImportApi
{
}
