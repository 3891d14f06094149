using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;

namespace Apinizer.Emulator.Groups.Secrets;

/// <summary>Uploads are deployed too, but their answers mention it only when something was saved and did not reach its environments.</summary>
internal static class UploadAnswer
{
    public static JsonObject Deployment(string title, IReadOnlyList<DeploymentOutcome> outcomes)
    {
        var failed = outcomes.Where(outcome => !outcome.Success).Select(outcome => $"{outcome.Environment.Name}: {outcome.Problem}").ToList();
        return failed.Count == 0 ? [] : new JsonObject
        {
            ["resultMessage"] = $"{title} was saved successfully but deployment to environments failed. Details: {string.Join("; ", failed)}",
            ["deploymentResult"] = DeploymentReport.WithDetails(outcomes, "Deployed successfully"),
        };
    }
}
