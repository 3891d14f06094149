namespace Apinizer.Client.Tests.Errors;

/// <summary>What an answer that says no is taken for, at the borders.</summary>
public sealed class ErrorAnswerTests
{
    [Theory]
    [InlineData(300)]
    [InlineData(308)]
    [InlineData(399)]
    public async Task A_redirect_of_a_creation_is_no_unknown_outcome(int status)
    {
        var error = await FailAsync<ApinizerResponseException>("credentials.create", () => Answers.Status((HttpStatusCode)status));

        Assert.StartsWith($"The server redirects, which is not followed: the token stays with its own server (HTTP {status}, content type text/plain).", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_redirect_names_the_server_that_it_leads_to_and_nothing_of_the_address()
    {
        var error = await FailAsync<ApinizerResponseException>(
            "projects.list", () => new HttpResponseMessage(HttpStatusCode.Found) { Content = new ByteArrayContent([]), Headers = { Location = new Uri("https://login.example.com/in?token=abc") } });

        Assert.StartsWith("The server redirects to https://login.example.com:443, which is not followed", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("token=abc", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_404_that_the_server_did_not_write_is_none_of_its_words()
    {
        var error = await FailAsync<ApinizerResponseException>("projects.list", () => Answers.Html(HttpStatusCode.NotFound));

        Assert.StartsWith("The address was not found by the server or by something in front of it.", error.Message, StringComparison.Ordinal);
        Assert.Equal("text/html", error.ContentType);
    }

    [Fact]
    public async Task An_empty_404_is_the_servers_and_says_what_may_be_wrong()
    {
        var error = await FailAsync<ApinizerApiException>("projects.list", () => Answers.Status(HttpStatusCode.NotFound));

        Assert.Equal(ApinizerErrorKind.NotFound, error.Kind);
        Assert.StartsWith(
            "The server answered without a text: 404 Not Found. The address may be unknown to this version of the server, or BaseUrl may lack a part of its path (HTTP 404, NotFound)",
            error.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_without_words_tells_its_content_type_unless_it_is_the_usual_one()
    {
        var page = await FailAsync<ApinizerApiException>("projects.list", () => Answers.Html(HttpStatusCode.BadRequest));
        var json = await FailAsync<ApinizerApiException>("projects.list", () => Answers.Json("{}", HttpStatusCode.BadRequest));

        Assert.StartsWith("The server answered without a text: 400 Bad Request, content type text/html (HTTP 400, Validation)", page.Message, StringComparison.Ordinal);
        Assert.StartsWith("The server answered without a text: 400 Bad Request (HTTP 400, Validation)", json.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_without_a_reason_phrase_has_none_in_its_message()
    {
        var error = await FailAsync<ApinizerApiException>("projects.list", () => new HttpResponseMessage((HttpStatusCode)499) { Content = new ByteArrayContent([]) });

        Assert.StartsWith("The server answered without a text: 499  (HTTP 499, Validation)", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unreadable_answer_without_a_content_type_says_so()
    {
        var error = await FailAsync<ApinizerResponseException>("projects.list", () => new HttpResponseMessage { Content = new ByteArrayContent("<"u8.ToArray()) });

        Assert.StartsWith(
            "The answer is a page of HTML or XML (HTTP 200, content type none). Does BaseUrl lead to Apinizer itself, and not to a proxy or a login page?", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failure_with_status_200_has_the_kind_of_its_words()
        => Assert.Equal(ApinizerErrorKind.Validation, (await FailAsync<ApinizerApiException>("projects.list", () => Answers.Failure("Port (0) is not valid!", HttpStatusCode.OK))).Kind);

    private static async Task<TException> FailAsync<TException>(string operation, Func<HttpResponseMessage> answer)
        where TException : ApinizerException
    {
        using var manager = new FakeManager().AnswerCall(_ => answer());
        using var client = TestClient.WithToken(manager);
        return await Assert.ThrowsAsync<TException>(() => ApiMethod.Of(operation).InvokeAsync(client, cancellationToken: TestContext.Current.CancellationToken));
    }
}
