namespace Apinizer.Client.Administration;

/// <summary>Reports on API proxies and organizations.</summary>
[ApinizerApi(typeof(ReportsJson))]
public interface IReportsApi
{
}
