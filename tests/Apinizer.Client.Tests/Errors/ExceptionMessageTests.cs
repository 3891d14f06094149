using static Apinizer.Client.ApinizerErrorKind;

namespace Apinizer.Client.Tests.Errors;

/// <summary>What an exception says to whoever finds it in a log.</summary>
public sealed class ExceptionMessageTests
{
    [Theory]
    [InlineData(PermissionDenied, "apiProxies.deployment.rollbackHistory", "No [apiProxies.deployment.rollbackHistory, needs permission API_MANAGEMENT:MANAGE]")]
    [InlineData(NotFound, "apiProxies.deployment.rollbackHistory", "No [apiProxies.deployment.rollbackHistory, needs permission API_MANAGEMENT:MANAGE]")]
    [InlineData(Validation, "apiProxies.deployment.rollbackHistory", "No [apiProxies.deployment.rollbackHistory]")]
    [InlineData(PermissionDenied, "test.healthcheck", "No [test.healthcheck]")]
    [InlineData(NotFound, "test.secureHello", "No [test.secureHello]")]
    public void The_permission_is_named_where_it_may_be_what_lacks(ApinizerErrorKind kind, string operation, string message)
        => Assert.Equal(message, new ApinizerException("No", kind) { Operation = ApiMethod.Of(operation).Operation }.Message);

    [Theory]
    [InlineData(0, "No [projects.list, correlation id abc]")]
    [InlineData(1, "No [projects.list, correlation id abc]")]
    [InlineData(2, "No [projects.list, 2 attempts, correlation id abc]")]
    public void The_attempts_are_counted_when_there_was_more_than_one(int attempts, string message)
    {
        var error = new ApinizerException("No", Server) { Operation = ApiMethod.Of("projects.list").Operation, CorrelationId = "abc", Attempts = [.. Enumerable.Repeat(new AttemptRecord(), attempts)] };

        Assert.Equal(message, error.Message);
        Assert.All(error.Attempts, attempt => Assert.Equal("", attempt.Reason));
    }

    [Fact]
    public void Outside_a_call_it_is_the_text_alone() => Assert.Equal("No", new ApinizerException("No", Server) { CorrelationId = "abc" }.Message);

    [Theory]
    [InlineData(null, "The change was saved but not deployed as asked: Failed: green failed (Timeout).")]
    [InlineData("", "The change was saved but not deployed as asked: Failed: green failed (Timeout).")]
    [InlineData("Timeout", "The change was saved but not deployed as asked: Failed: green failed (Timeout).")]
    [InlineData("Saved.", "The change was saved but not deployed as asked: Failed: green failed (Timeout). Saved.")]
    public void A_failed_deployment_is_told_once(string? text, string message)
    {
        var report = new DeploymentReport { Verdict = DeploymentVerdict.Failed, Environments = [new() { EnvironmentName = "green", Message = "Timeout" }] };

        Assert.Equal(message, new ApinizerDeploymentException(new OperationResult { Deployment = report, Message = text }).Message);
    }

    [Fact]
    public void A_deployment_without_targets_is_told_as_such()
    {
        var result = new OperationResult { Deployment = new DeploymentReport { Verdict = DeploymentVerdict.NoTargets } };

        Assert.Equal("The change was saved but not deployed as asked: the server names no environment that it was deployed to.", new ApinizerDeploymentException(result).Message);
        Assert.Throws<ArgumentNullException>(() => new ApinizerDeploymentException(null!));
    }

    [Fact]
    public async Task An_unknown_outcome_says_where_to_look()
    {
        using var manager = new FakeManager().AnswerCall(_ => Answers.Html());
        using var client = TestClient.WithToken(manager);
        var created = ApiMethod.All.Where(method => method.Operation.Class is OperationClass.Create or OperationClass.Once).ToArray();
        Assert.NotEmpty(created);
        foreach (var method in created)
        {
            var error = await Assert.ThrowsAsync<ApinizerOutcomeUnknownException>(() => method.InvokeAsync(client, cancellationToken: TestContext.Current.CancellationToken));

            Assert.Contains(method.Operation.VerifyWith is { } verify ? $" Look with {verify} before you repeat it." : " Look at the server before you repeat it.", error.Message, StringComparison.Ordinal);
        }
    }
}
