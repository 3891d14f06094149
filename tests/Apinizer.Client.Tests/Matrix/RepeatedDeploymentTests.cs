namespace Apinizer.Client.Tests.Matrix;

/// <summary>
/// A gateway in front of the Manager gives up while the Manager still deploys. The status of a deployment does not tell which of two runs it belongs
/// to, so the client counts: one repetition, and then the caller is told.
/// </summary>
public sealed class RepeatedDeploymentTests
{
    public static TheoryData<string> Deploying =>
        [.. ApiMethod.All.Where(method => method.Operation is { Class: OperationClass.Set, Deploys: Deploys.Always }).Select(method => method.Operation.Id)];

    [Theory, Row("R17")]
    [MemberData(nameof(Deploying))]
    public async Task What_deploys_is_repeated_once_when_nobody_knows_whether_the_server_is_still_at_it(string operation)
    {
        using var manager = new FakeManager().AnswerCall(_ => Answers.Html(HttpStatusCode.GatewayTimeout));
        using var client = TestClient.WithToken(manager, new LeapingTime());

        var error = await Assert.ThrowsAnyAsync<ApinizerException>(() => ApiMethod.Of(operation).InvokeAsync(client, cancellationToken: TestContext.Current.CancellationToken));

        Assert.Equal(2, manager.Calls.Count);
        Assert.Equal(2, error.Attempts.Count);
    }

    [Fact, Row("R17")]
    public async Task Attempts_that_the_server_refused_do_not_count()
    {
        using var manager = new FakeManager().AnswerCall(
            _ => Answers.Status(HttpStatusCode.TooManyRequests),
            _ => Answers.Html(HttpStatusCode.GatewayTimeout),
            _ => Answers.Json("""{"status":"SUCCESS","deploymentResult":{"success":true,"detailList":[{"envName":"production","success":true}]}}"""));
        using var client = TestClient.WithToken(manager, new LeapingTime());

        var result = await client.ApiProxies.Deployment.DeployAsync("shop", "orders", "production", cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(3, manager.Calls.Count);
        Assert.Equal(DeploymentVerdict.Succeeded, result.Deployment.Verdict);
    }
}
