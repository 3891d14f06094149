using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;
using Apinizer.Emulator.Hosting;
using Apinizer.Emulator.Security;

namespace Apinizer.Emulator.Groups.Reports;

/// <summary>Reports over all projects.</summary>
internal static class ReportsGroup
{
    public static void Map(RouteTable routes)
    {
        routes.Get("/apiops/reports/api-proxies", Permission.Analyst, call => Answer.Success(Answer.List(ApiProxyReport.Rows(call))));

        // Any token will do, unlike for the other report. The answer is under a name of its own.
        routes.Get("/apiops/reports/organization-api-data-model-access", "token", call => Answer.Success(new JsonObject { ["result"] = DataModelAccessReport.Of(call) }));
    }
}
