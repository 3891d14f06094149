namespace Apinizer.Client.Tests.Matrix;

/// <summary>An import that was made, and refers to what the target does not have.</summary>
public sealed class IncompleteChangeTests
{
    private const string Imported = """
        {"status":"SUCCESS","resultMessage":"Imported","deploymentResult":{"success":true},
         "unresolvedReferences":["Certificate 'mtls-client'","Credential 'partner'\r\nof project personal-token"]}
        """;

    public static TheoryData<string> Changes => [.. ApiMethod.Changes.Select(method => method.Operation.Id)];

    [Theory, Row("P4")]
    [MemberData(nameof(Changes))]
    public async Task What_is_missing_is_listed_and_whoever_needs_all_of_it_gets_an_exception(string operation)
    {
        var result = await ChangeAsync(operation, Imported);

        Assert.False(result.IsComplete);
        Assert.Equal(["Certificate 'mtls-client'", "Credential 'partner'  of project ***"], result.UnresolvedReferences);
        var error = Assert.Throws<ApinizerException>(result.EnsureComplete);
        Assert.Equal(ApinizerErrorKind.Incomplete, error.Kind);
        Assert.All(result.UnresolvedReferences, reference => Assert.Contains(reference, error.Message, StringComparison.Ordinal));
    }

    [Theory, Row("P4")]
    [InlineData("""{"status":"SUCCESS","deploymentResult":{"success":true}}""")]
    [InlineData("""{"status":"SUCCESS","deploymentResult":{"success":true},"unresolvedReferences":[]}""")]
    [InlineData("""{"status":"SUCCESS","deploymentResult":{"success":true},"unresolvedReferences":null}""")]
    public async Task Where_nothing_is_missing_nothing_is_thrown(string answer)
    {
        var result = await ChangeAsync("credentials.delete", answer);

        Assert.True(result.IsComplete);
        result.EnsureComplete();
    }

    private static async Task<OperationResult> ChangeAsync(string operation, string answer)
    {
        using var manager = new FakeManager().AnswerCall(_ => Answers.Json(answer));
        using var client = TestClient.WithToken(manager);
        return Assert.IsType<OperationResult>(await ApiMethod.Of(operation).InvokeAsync(client, cancellationToken: TestContext.Current.CancellationToken), exactMatch: false);
    }
}
