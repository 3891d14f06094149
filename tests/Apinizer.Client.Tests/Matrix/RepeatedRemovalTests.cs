namespace Apinizer.Client.Tests.Matrix;

/// <summary>A removal whose first attempt got no answer, and what its repetition finds.</summary>
public sealed class RepeatedRemovalTests
{
    [Theory, Row("R12")]
    [InlineData("apiProxies.delete", "ApiProxy (name: orders) was not found!")]
    [InlineData("apiProxies.delete", "Api Proxy (orders) is not found!")]
    [InlineData("credentials.delete", "Credential (username: jane) was not found!")]
    [InlineData("credentials.delete", "Credential with name (jane) is not found in project!")]
    [InlineData("apiProxies.deployment.deleteHistory", "Deploy history with revision (12) is not found for ApiProxy (orders)!")]
    public async Task An_object_that_is_gone_was_removed_by_the_first_attempt(string operation, string text)
    {
        var (result, requests) = await ReplayAsync(operation, Answers.Failure(text));

        Assert.Equal(ReplayOutcome.AlreadyAbsent, Assert.IsType<OperationResult>(result).Replay);
        Assert.Equal(2, requests);
    }

    [Theory, Row("R13")]
    [InlineData("apiProxies.delete", "ApiProxy (name: orders) was not found!", HttpStatusCode.BadRequest)]
    [InlineData("credentials.delete", "Credential (username: jane) was not found!", HttpStatusCode.BadRequest)]
    [InlineData("credentials.delete", "", HttpStatusCode.NotFound)]
    public async Task An_object_that_was_never_there_is_an_error(string operation, string text, HttpStatusCode status)
    {
        var time = new LeapingTime();
        using var manager = new FakeManager().AnswerCall(_ => Answers.Failure(text, status));
        using var client = TestClient.WithToken(manager, time);

        var error = await Assert.ThrowsAsync<ApinizerApiException>(
            () => ApiMethod.Of(operation).InvokeAsync(client, cancellationToken: TestContext.Current.CancellationToken));

        Assert.Equal(ApinizerErrorKind.NotFound, error.Kind);
        Assert.Single(manager.Calls);
    }

    [Theory, Row("R14")]
    [InlineData("apiProxies.delete", "Project (shop) is not found!", "the parent is missing")]
    [InlineData("apiProxies.delete", "Project not found", "the parent is missing")]
    [InlineData("apiProxies.delete", "ApiProxy (orders) is not found or user does not have privilege to access it!", "perhaps no right to see it")]
    [InlineData("apiProxies.delete", "ApiProxy (name: another) was not found!", "another object")]
    [InlineData("apiProxies.delete", "Credential (username: orders) was not found!", "another kind of object")]
    [InlineData("apiProxies.deployment.deleteHistory", "ApiProxy (name: orders) was not found!", "the parent is missing")]
    [InlineData("apiProxies.deployment.deleteHistory", "ApiProxy (orders) with a deploy history of revision (12) is not found!", "perhaps the parent is missing")]
    [InlineData("apiProxies.deployment.undeploy", "Environment (production) is not found!", "an environment is not what was to be removed")]
    [InlineData("apiProxies.deployment.undeploy", "ApiProxy (name: orders) was not found!", "the parent is missing")]
    [InlineData("credentials.access.revoke", "Credential (username: jane) was not found!", "the parent is missing")]
    [InlineData("credentials.delete", "", "no text at all")]
    [InlineData("apiProxies.endpoints.delete", "Endpoint with name (text) and HTTP method (GET) is not found!", "it is removed by POST, and its address does not name it")]
    [InlineData("apiProxyGroups.delete", "API Proxy Group (some-apiProxyGroupName) is not found or user does not have privilege to access it!", "perhaps no right to see it")]
    [InlineData("apiProxyGroups.removeApiProxy", "ApiProxy (orders) is not found or user does not have privilege to access it!", "an API proxy is not what was to be removed")]
    public async Task An_answer_that_proves_nothing_leaves_the_outcome_open(string operation, string text, string why)
    {
        var error = await Assert.ThrowsAsync<ApinizerOutcomeUnknownException>(() => ReplayAsync(operation, Answers.Failure(text, text.Length == 0 ? HttpStatusCode.NotFound : HttpStatusCode.BadRequest)));

        Assert.True(error.Message.Contains(operation, StringComparison.Ordinal), why);
        Assert.Contains($" Look {(error.Operation!.VerifyWith is { } verify ? $"with {verify}" : "at the server")} before you repeat it.", error.Message, StringComparison.Ordinal);
        Assert.Equal(ApinizerErrorKind.NotFound, Assert.IsType<ApinizerApiException>(error.InnerException).Kind);
    }

    [Fact, Row("R14")]
    public async Task A_page_of_HTML_with_404_leaves_the_outcome_open()
        => await Assert.ThrowsAsync<ApinizerOutcomeUnknownException>(() => ReplayAsync("apiProxies.delete", Answers.Html(HttpStatusCode.NotFound)));

    public static TheoryData<string> Deletions => [.. ApiMethod.Changes.Where(method => method.Operation.Method == HttpMethod.Delete).Select(method => method.Operation.Id)];

    [Theory, Row("R14")]
    [MemberData(nameof(Deletions))]
    public async Task Of_no_deletion_these_answers_say_that_it_was_done(string operation)
    {
        foreach (var text in new[]
        {
            "", "Not found", "Project (shop) was not found!", "Project (name: shop) is not found or user does not have privilege to access it!", "Environment (production) was not found!",
            "Policy (name: orders) was not found!", "ApiProxy (name: neighbour) was not found!", "Credential (username: neighbour) was not found!", "ApiProxy (name: neighbour) and Credential (username: john) were not found!",
        })
        {
            foreach (var status in new[] { HttpStatusCode.BadRequest, HttpStatusCode.NotFound })
            {
                var error = await Record.ExceptionAsync(() => ReplayAsync(operation, Answers.Failure(text, status)));
                Assert.True(error is ApinizerOutcomeUnknownException || (text.Length == 0 && status == HttpStatusCode.BadRequest && error is ApinizerApiException), $"{(int)status} '{text}': {error?.Message ?? "taken for done"}");
            }
        }
    }

    [Theory, Row("R14")]
    [InlineData("credentials.changePassword", "Credential (username: jane) was not found!")]
    [InlineData("apiProxies.deployment.deploy", "Environment (production) is not found!")]
    public async Task A_repeated_change_of_something_that_does_not_exist_is_no_success(string operation, string text)
    {
        var error = await Assert.ThrowsAsync<ApinizerApiException>(() => ReplayAsync(operation, Answers.Failure(text)));

        Assert.Equal(ApinizerErrorKind.NotFound, error.Kind);
    }

    private static async Task<(object? Result, int Requests)> ReplayAsync(string operation, HttpResponseMessage second)
    {
        var time = new LeapingTime();
        using var manager = new FakeManager().AnswerCall(_ => throw new HttpRequestException(HttpRequestError.ResponseEnded, "Connection reset by peer"), _ => second);
        using var client = TestClient.WithToken(manager, time);
        var result = await ApiMethod.Of(operation).InvokeAsync(client, cancellationToken: TestContext.Current.CancellationToken);
        return (result, manager.Calls.Count);
    }
}
