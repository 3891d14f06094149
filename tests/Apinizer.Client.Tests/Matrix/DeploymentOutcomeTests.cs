namespace Apinizer.Client.Tests.Matrix;

/// <summary>HTTP 200 is not success.</summary>
public sealed class DeploymentOutcomeTests
{
    [Fact, Row("P3")]
    public async Task Rollback_whose_deployment_failed_throws_although_the_server_says_success()
    {
        using var manager = new FakeManager().AnswerCall(_ => Answers.Json("""{"status":"SUCCESS","resultMessage":"API Proxy rolled back successfully but deployment failed: Connection refused"}"""));
        using var client = TestClient.WithToken(manager);

        var error = await Assert.ThrowsAsync<ApinizerDeploymentException>(
            () => client.ApiProxies.Deployment.RollbackHistoryAsync("MyProject", "petstore-api", 12, new() { EnvironmentName = "production" }, TestContext.Current.CancellationToken));

        Assert.Equal(DeploymentVerdict.Failed, error.Result.Deployment.Verdict);
        Assert.Contains("Connection refused", error.Message, StringComparison.Ordinal);
        Assert.Contains("saved", error.Message, StringComparison.Ordinal);
    }
}
