using System.Reflection;

namespace Apinizer.Client.Tests.Leaks;

/// <summary>Whatever is called and whatever comes back, no secret gets out of the client's hands.</summary>
public sealed class LeakTests : IDisposable
{
    private readonly ManualTime _time = new();
    private readonly ListLogger _log = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public void Dispose() => _log.Dispose();

    public static TheoryData<string> AnswerNames => [.. LeakyAnswers.All.Keys];

    [Theory, Row("L1"), Row("L2"), MemberData(nameof(AnswerNames))]
    public async Task No_secret_of_any_operation_shows(string answer)
    {
        using var telemetry = new TelemetryText();
        var hits = new List<string>();
        foreach (var method in ApiSurface.Methods)
        {
            using var manager = new FakeManager().AnswerToken(_ => Answers.Token(Canary.NextToken())).AnswerCall(request => LeakyAnswers.All[answer](request, method));
            using var client = TestClient.WithPassword(manager, _time, options => (options.Password, options.MaxAttempts) = (Canary.Next(), 2), _log);
            var call = new ApiInvocation(method);

            await call.RunAsync(client, _time, Ct);

            hits.AddRange(call.Arguments
                .Append(call.Result is string or IEnumerable<OpenEnum> or OperationResult<string> ? null : call.Result) // Texts are what was asked for.
                .Append(call.Error)
                .SelectMany(Exposure.Of)
                .Where(shown => Canary.IsIn(shown.Text))
                .Select(shown => $"{method.DeclaringType!.Name}.{method.Name}: {shown.Where}: {shown.Text}"));
            Assert.True(manager.Calls.Count > 0, $"{method.DeclaringType!.Name}.{method.Name} sent nothing: {call.Error}");
            if (LeakyAnswers.IsRefusal(answer) && call.Result is not string)
            {
                Assert.Contains("Refused: ", call.Error!.Message, StringComparison.Ordinal);
            }

            (call.Result as IDisposable)?.Dispose();
        }

        Assert.All(ApiSurface.Methods, method => Assert.Contains(telemetry.Texts, text => text.Contains(method.GetCustomAttribute<OperationAttribute>()!.Id, StringComparison.Ordinal)));
        hits.AddRange(_log.Lines.Concat(_log.Scopes).Concat(telemetry.Texts).Where(Canary.IsIn));
        Assert.Empty(hits);
    }

    [Fact]
    public async Task Every_secret_of_every_operation_is_sent_so_that_the_search_is_worth_something()
    {
        var sent = 0;
        foreach (var method in ApiSurface.Methods)
        {
            using var manager = new FakeManager().AnswerToken(_ => Answers.Token(Canary.NextToken())).AnswerCall(request => LeakyAnswers.All["success"](request, method));
            using var client = TestClient.WithPassword(manager, _time, options => options.Password = Canary.Next());
            var call = new ApiInvocation(method);

            await call.RunAsync(client, _time, Ct);

            Assert.Null(call.Error);
            var request = Assert.Single(manager.Calls);
            Assert.Equal(method.DeclaringType == typeof(ITestApi) && method.Name == nameof(ITestApi.HealthcheckAsync), !Canary.IsIn(request.Authorization));
            sent += Canary.IsIn(request.Text) || Canary.IsIn(request.Headers.GetValueOrDefault("X-Apinizer-Package-Passphrase")) ? 1 : 0;
            (call.Result as IDisposable)?.Dispose();
        }

        Assert.InRange(sent, 8, ApiSurface.Methods.Count);
    }

    [Fact]
    public void The_search_finds_what_shows_itself()
    {
        var careless = new { Password = Canary.Next() };
        var error = new InvalidOperationException("outside", new InvalidOperationException(Canary.Next())) { Data = { ["request"] = Canary.Next() } };

        Assert.Contains(Exposure.Of(careless), shown => shown.Where == "JsonSerializer.Serialize" && Canary.IsIn(shown.Text));
        Assert.Contains(Exposure.Of(careless), shown => shown.Where.EndsWith("ToString()", StringComparison.Ordinal) && Canary.IsIn(shown.Text));
        Assert.Contains(Exposure.Of(error), shown => shown.Where == "Exception.ToString()" && Canary.IsIn(shown.Text));
        Assert.Contains(Exposure.Of(error), shown => shown.Where == "Exception.Data" && Canary.IsIn(shown.Text));
    }

    [Theory, Row("L1"), Row("L2")]
    [InlineData(HttpStatusCode.Unauthorized)]
    [InlineData(HttpStatusCode.BadRequest)]
    [InlineData(HttpStatusCode.InternalServerError)]
    [InlineData(HttpStatusCode.OK)]
    public async Task A_password_that_the_token_endpoint_repeats_does_not_show(HttpStatusCode status)
    {
        using var manager = new FakeManager().AnswerToken(request => LeakyAnswers.Token(request, status));
        using var client = TestClient.WithPassword(manager, _time, options => options.Password = Canary.Next(), _log);

        var call = client.Projects.ListAsync(Ct);
        await _time.RunAsync(call, horizon: TimeSpan.FromSeconds(1));
        var error = await Assert.ThrowsAsync<ApinizerAuthenticationException>(() => call);

        Assert.Contains("Refused: ***", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Exposure.Of(error), shown => Canary.IsIn(shown.Text));
        Assert.DoesNotContain(_log.Lines, Canary.IsIn);
    }

    [Fact, Row("L1")]
    public void Options_tokens_and_passphrases_do_not_show_themselves()
    {
        var values = new object[]
        {
            new ApinizerClientOptions { Token = Canary.Next(), Password = Canary.Next() },
            new AccessToken(Canary.NextToken()),
            PackageEncryption.With(Canary.Next()),
            new Secret(Canary.Next()),
        };

        Assert.DoesNotContain(values.SelectMany(Exposure.Of), shown => Canary.IsIn(shown.Text));
    }

    [Fact, Row("L2")]
    public async Task What_is_no_secret_is_left_in_the_servers_text()
    {
        using var manager = new FakeManager().AnswerCall(_ => Answers.Failure("Credential (partner) is not found in project personal-tokens!"));
        using var client = TestClient.WithToken(manager, _time);

        var error = await Assert.ThrowsAsync<ApinizerApiException>(() => client.Credentials.DeleteAsync("MyProject", "partner", Ct));

        Assert.Equal("Credential (partner) is not found in project ***s!", error.ServerMessage);
        Assert.Equal(ApinizerErrorKind.NotFound, error.Kind);
    }

    [Fact, Row("L2")]
    public async Task A_secret_that_is_an_everyday_word_does_not_change_what_the_server_means()
    {
        using var manager = new FakeManager().AnswerCall(_ => Answers.Failure("Credential already exists"));
        using var client = TestClient.WithToken(manager, _time, options => options.Token = "already");

        var error = await Assert.ThrowsAsync<ApinizerApiException>(() => client.Credentials.DeleteAsync("MyProject", "partner", Ct));

        Assert.Equal(ApinizerErrorKind.AlreadyExists, error.Kind);
    }
}
