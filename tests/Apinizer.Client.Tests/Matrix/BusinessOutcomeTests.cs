namespace Apinizer.Client.Tests.Matrix;

/// <summary>HTTP 200 is not success: what the body says counts.</summary>
public sealed class BusinessOutcomeTests
{
    private static readonly string[] Failures =
    [
        """{"status":"FAILURE","resultMessage":"It did not work"}""",
        """{"status":"failure","resultMessage":"It did not work","resultList":[{}]}""",
        """{"status":"FAIL","message":"It did not work"}""",
        """{"status":"ERROR","detail":"It did not work"}""",
        """{"success":false,"error":"bad_request","error_description":"It did not work"}""",
        """{"success":false,"message":"It did not work"}""",
        """{"resultMessage":"It did not work","error":"bad_request"}""",
    ];

    private static readonly string[] NoSuccess =
        ["{}", """{"resultMessage":"Fine"}""", """{"status":"QUEUED"}""", """{"status":null}""", """{"status":""}""", """{"status":200}""", """{"status":true}""", """{"success":"true"}""", """{"resultList":[{}]}"""];

    public static TheoryData<string> Operations => [.. ApiMethod.All.Select(method => method.Operation.Id)];

    public static TheoryData<string> Changes => [.. ApiMethod.Changes.Select(method => method.Operation.Id)];

    [Theory, Row("P1")]
    [MemberData(nameof(Operations))]
    public async Task A_body_that_says_failure_is_an_error_whatever_the_status_says(string operation)
    {
        foreach (var failure in Failures)
        {
            var error = await Assert.ThrowsAsync<ApinizerApiException>(() => CallAsync(operation, failure));

            Assert.Equal(HttpStatusCode.OK, error.StatusCode);
            Assert.Equal("It did not work", error.ServerMessage);
            Assert.StartsWith("It did not work", error.Message, StringComparison.Ordinal);
            Assert.Equal(operation, error.Operation!.Id);
        }
    }

    [Theory, Row("P7")]
    [MemberData(nameof(Changes))]
    public async Task A_change_whose_answer_does_not_say_success_is_no_success(string operation)
    {
        foreach (var answer in NoSuccess)
        {
            var error = await Assert.ThrowsAnyAsync<ApinizerException>(() => CallAsync(operation, answer));

            var addsUp = error.Operation!.Class is OperationClass.Create or OperationClass.Once;
            Assert.Equal(addsUp ? ApinizerErrorKind.OutcomeUnknown : ApinizerErrorKind.UnexpectedResponse, error.Kind);
        }
    }

    [Theory, Row("P7")]
    [InlineData("""{"status":"success"}""")]
    [InlineData("""{"status":"Success"}""")]
    [InlineData("""{"success":true}""")]
    [InlineData("""{"result":{"success":true}}""")]
    public async Task Success_is_understood_in_every_documented_spelling(string answer) => Assert.IsType<OperationResult>(await CallAsync("credentials.delete", answer));

    [Fact, Row("P2")]
    public async Task A_deployment_that_reached_one_environment_of_three_names_the_other_two()
    {
        const string Answer = """
            {"status":"SUCCESS","deploymentResult":{"success":false,"deploymentResults":[
                {"environmentName":"production","success":false,"message":"Connection refused"},
                {"environmentName":"staging","success":true,"message":"Done"},
                {"environmentName":"test","success":false,"message":"No worker"}]}}
            """;
        using var manager = new FakeManager().AnswerCall(_ => Answers.Json(Answer));
        using var client = TestClient.WithToken(manager);

        var error = await Assert.ThrowsAsync<ApinizerDeploymentException>(() => client.Credentials.DeleteAsync("shop", "jane", TestContext.Current.CancellationToken));

        Assert.Equal(["production", "test"], error.FailedEnvironments);
        Assert.Equal(["staging"], error.DeployedEnvironments);
        Assert.Equal(3, error.Result.Deployment.Environments.Count);
        Assert.Equal(DeploymentVerdict.Partial, error.Result.Deployment.Verdict);
        Assert.Contains("saved", error.Message, StringComparison.Ordinal);
        Assert.Contains("production failed (Connection refused)", error.Message, StringComparison.Ordinal);
        Assert.Contains("test failed (No worker)", error.Message, StringComparison.Ordinal);
        Assert.Single(manager.Calls);

        var result = await client.Credentials.DeleteAsync("shop", "jane", TestContext.Current.CancellationToken).AllowFailedDeployment();
        Assert.Equal(error.Result.Deployment.ToString(), result.Deployment.ToString());
    }

    [Fact, Row("P2")]
    public async Task Who_accepts_a_failed_deployment_does_not_accept_other_failures()
        => await Assert.ThrowsAsync<ApinizerApiException>(async () =>
        {
            using var manager = new FakeManager().AnswerCall(_ => Answers.Failure("No."));
            using var client = TestClient.WithToken(manager);
            await client.Credentials.DeleteAsync("shop", "jane", TestContext.Current.CancellationToken).AllowFailedDeployment();
        });

    [Fact, Row("P6")]
    public async Task A_deleted_API_proxy_that_a_gateway_goes_on_serving_is_told()
    {
        const string Answer = """{"status":"SUCCESS","resultMessage":"Deleted","deploymentResult":{"success":false,"detailList":[{"envName":"production","success":false,"detail":"Pod is unreachable"}]}}""";

        var error = await Assert.ThrowsAsync<ApinizerDeploymentException>(() => CallAsync("apiProxies.delete", Answer));

        Assert.Equal(["production"], error.FailedEnvironments);
        Assert.Equal("Deleted", error.Result.Message);
        Assert.Contains("Pod is unreachable", error.Message, StringComparison.Ordinal);
    }

    private static async Task<object?> CallAsync(string operation, string answer)
    {
        using var manager = new FakeManager().AnswerCall(_ => Answers.Json(answer));
        using var client = TestClient.WithToken(manager, configure: options => options.RetryMode = RetryMode.Off);
        return await ApiMethod.Of(operation).InvokeAsync(client, cancellationToken: TestContext.Current.CancellationToken);
    }
}
