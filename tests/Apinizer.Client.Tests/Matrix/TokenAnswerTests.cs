using System.Globalization;
using System.Text.Json;

namespace Apinizer.Client.Tests.Matrix;

/// <summary>What the token endpoint may answer in place of a good token with a good lifetime.</summary>
public sealed class TokenAnswerTests : IDisposable
{
    private readonly ManualTime _time = new();
    private readonly ListLogger _log = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public void Dispose() => _log.Dispose();

    [Theory, Row("T11"), Row("T12")]
    [InlineData("""{"access_token":"t"}""", 0)]
    [InlineData("""{"access_token":"t","expires_in":null}""", 0)]
    [InlineData("""{"access_token":"t","expires_in":0}""", 0)]
    [InlineData("""{"access_token":"t","expires_in":-1}""", 0)]
    [InlineData("""{"access_token":"t","expires_in":"soon"}""", 1)]
    [InlineData("""{"access_token":"t","expires_in":"NaN"}""", 1)]
    [InlineData("""{"access_token":"t","expires_in":1e400}""", 1)]
    [InlineData("""{"access_token":"t","expires_in":{}}""", 1)]
    public async Task A_lifetime_that_says_nothing_is_taken_for_an_hour(string body, int warnings)
    {
        using var manager = new FakeManager().AnswerToken(_ => Answers.Json(body));
        using var client = TestClient.WithPassword(manager, _time, loggerFactory: _log);

        for (var caller = 0; caller < 1_000; caller++)
        {
            await client.Projects.ListAsync(Ct);
            _time.Advance(TimeSpan.FromMinutes(60) / 1_000);
        }

        Assert.Single(manager.TokenRequests);
        Assert.Equal(warnings, _log.Lines.Count(line => line.StartsWith("Warning", StringComparison.Ordinal)));
        await client.Projects.ListAsync(Ct);
        Assert.Equal(2, manager.TokenRequests.Count);
    }

    [Theory, Row("T13"), Row("T14")]
    [InlineData("3600", 3600)]
    [InlineData("3600.0", 3600)]
    [InlineData("\"3600\"", 3600)]
    [InlineData("9e18", 86400)]
    public async Task A_lifetime_counts_in_whatever_form_it_comes(string expiresIn, int seconds)
    {
        using var manager = new FakeManager().AnswerToken(_ => Answers.Token("first", expiresIn), _ => Answers.Token("second"));
        using var client = TestClient.WithPassword(manager, _time, options => options.DefaultTokenLifetime = TimeSpan.FromMinutes(10));
        await client.Projects.ListAsync(Ct);

        _time.Advance(TimeSpan.FromSeconds(seconds - 301));
        await client.Projects.ListAsync(Ct);
        Assert.Single(manager.TokenRequests);

        _time.Advance(TimeSpan.FromSeconds(301));
        await client.Projects.ListAsync(Ct);
        Assert.Equal(2, manager.TokenRequests.Count);
        Assert.Equal("Bearer second", manager.Calls[^1].Authorization);
    }

    [Fact, Row("T14")]
    public void No_lifetime_overflows()
    {
        const int Seed = 20260301;
        var random = new Random(Seed);
        for (var round = 0; round < 10_000; round++)
        {
            var number = (Math.Pow(10, random.Next(-30, 300)) * (random.NextDouble() - 0.3)).ToString(round % 2 == 0 ? "R" : "0.###", CultureInfo.InvariantCulture);
            var answer = JsonSerializer.Deserialize<TokenResponse>($$"""{"access_token":"t","expires_in":{{(round % 3 == 0 ? $"\"{number}\"" : number)}}}""")!;

            var token = new CachedToken(new AccessToken("t", answer.Lifetime), generation: 1, TimeSpan.FromMinutes(60), _time);

            Assert.True(answer.Lifetime is null || (answer.Lifetime >= TimeSpan.Zero && answer.Lifetime <= TimeSpan.FromHours(24)), number);
            Assert.False(token.IsExpired(_time), number);
        }
    }

    [Theory, Row("T15")]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(30)]
    public async Task A_short_lived_token_is_not_refreshed_in_a_loop(int lifetime)
    {
        using var manager = new FakeManager().AnswerToken(_ => Answers.Token("t", lifetime.ToString(CultureInfo.InvariantCulture)));
        using var client = TestClient.WithPassword(manager, _time);

        for (var call = 0; call < 1_000; call++)
        {
            await client.Projects.ListAsync(Ct);
            _time.Advance(TimeSpan.FromSeconds(lifetime) / 100);
        }

        // Ten lifetimes went by, and a token is renewed after four fifths of its own.
        Assert.InRange(manager.TokenRequests.Count, 10, 13);
    }

    [Theory, Row("T18"), Row("T19"), Row("T24")]
    [InlineData("""<html>CANARY</html>""", "no token")]
    [InlineData("", "no token")]
    [InlineData("""{"access_token":"CANARY""", "no token")]
    [InlineData("""{"access_token":["CANARY"]}""", "no token")]
    [InlineData("""{"token":"CANARY"}""", "without an access_token")]
    [InlineData("""{"access_token":""}""", "without an access_token")]
    [InlineData("""{"access_token":"CANARY","token_type":"mac"}""", "no bearer token")]
    [InlineData("""{"access_token":"CANARY\r\nX-Evil: 1"}""", "not usable")]
    [InlineData("""{"access_token":"CANARY token"}""", "not usable")]
    [InlineData("""{"access_token":"CANARYğ"}""", "not usable")]
    public async Task What_is_no_token_is_neither_used_nor_kept_nor_shown(string body, string problem)
    {
        using var manager = new FakeManager().AnswerToken(_ => Answers.Json(body), _ => Answers.Token("good"));
        using var client = TestClient.WithPassword(manager, _time);

        var error = await Assert.ThrowsAsync<ApinizerAuthenticationException>(() => client.Projects.ListAsync(Ct));
        Assert.Contains(problem, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("CANARY", error.ToString(), StringComparison.Ordinal);
        Assert.Empty(manager.Calls);

        _time.Advance(TimeSpan.FromSeconds(2));
        await client.Projects.ListAsync(Ct);
        Assert.Equal("Bearer good", Assert.Single(manager.Calls).Authorization);
    }

    [Theory, Row("T19")]
    [InlineData(17 * 1024)]
    [InlineData(1024 * 1024)]
    public async Task A_token_of_unlikely_length_is_not_used(int length)
    {
        using var manager = new FakeManager().AnswerToken(_ => Answers.Token(new string('x', length)));
        using var client = TestClient.WithPassword(manager, _time);

        var error = await Assert.ThrowsAsync<ApinizerAuthenticationException>(() => client.Projects.ListAsync(Ct));

        Assert.InRange(error.ToString().Length, 1, 10_000);
        Assert.Empty(manager.Calls);
    }
}
