using System.Globalization;
using System.Text.Json;
using FsCheck.Fluent;

namespace Apinizer.Client.Tests.Properties;

/// <summary>Whatever the token endpoint says about the lifetime, the token is used, and not asked for again at every call.</summary>
public sealed class TokenLifetimeTests
{
    private static readonly TimeSpan Default = TimeSpan.FromMinutes(60);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(24);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact, Row("T13"), Row("T14"), Row("T15")]
    public void A_positive_number_of_seconds_is_the_lifetime_up_to_a_day()
        => Cases.Hold(
            from seconds in Gen.OneOf(Gen.Choose(1, 600), Gen.Choose(1, 200_000), Gen.Choose(1, int.MaxValue)) from quoted in ArbMap.Default.GeneratorFor<bool>() select (seconds, quoted),
            sent => AssertLifetime(sent.quoted ? $"\"{Text(sent.seconds)}\"" : Text(sent.seconds), TimeSpan.FromSeconds(sent.seconds)));

    [Fact, Row("T11"), Row("T14")]
    public void Any_number_is_a_lifetime_or_leaves_the_default()
        => Cases.Hold(
            Gen.OneOf(ArbMap.Default.GeneratorFor<double>().Where(double.IsFinite), Gen.Elements(9e18, -9e18, double.MaxValue, double.MinValue, double.Epsilon, 86_400, 86_401, 0, -1)),
            seconds => AssertLifetime(seconds.ToString("R", CultureInfo.InvariantCulture), seconds > 0 ? TimeSpan.FromSeconds(Math.Min(seconds, 1e6)) : null));

    [Fact, Row("T12")]
    public void Anything_else_leaves_the_token_usable()
        => Cases.Hold(
            AnyJson.Value,
            async json =>
            {
                using var manager = new FakeManager().AnswerToken(_ => Answers.Token(expiresIn: json));
                using var client = TestClient.WithPassword(manager);

                await client.Projects.ListAsync(Ct);
                await client.Projects.ListAsync(Ct);

                // A lifetime may be so short that it is over at once.
                Assert.InRange(manager.TokenRequests.Count, 1, Lifetime(json) < TimeSpan.FromSeconds(1) ? 2 : 1);
                Assert.All(manager.Calls, call => Assert.Equal("Bearer issued-token", call.Authorization));
            });

    private static void AssertLifetime(string json, TimeSpan? stated)
    {
        var time = new ManualTime();
        var expected = stated is not { } known || known <= TimeSpan.Zero ? Default : known < Longest ? known : Longest;
        var token = new CachedToken(new AccessToken("t", Lifetime(json)), generation: 1, Default, time);

        Assert.Equal(stated is null, Lifetime(json) is null);
        time.Advance(expected - TimeSpan.FromTicks(1));
        Assert.False(token.IsExpired(time));
        time.Advance(TimeSpan.FromTicks(1));
        Assert.Equal(TokenState.Expired, token.StateAt(time));
    }

    private static TimeSpan? Lifetime(string json)
        => JsonSerializer.Deserialize($$"""{"access_token":"t","expires_in":{{json}}}""", TokenJson.Default.TokenResponse)!.Lifetime;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
