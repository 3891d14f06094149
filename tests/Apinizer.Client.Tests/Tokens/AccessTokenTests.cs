namespace Apinizer.Client.Tests.Tokens;

/// <summary>What may go into the header as a token, and what the caller of a provider hears about the rest.</summary>
public sealed class AccessTokenTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public void A_token_needs_a_value() => Assert.Equal("value", Assert.Throws<ArgumentNullException>(() => new AccessToken(null!)).ParamName);

    [Theory]
    [InlineData("!", 1)]
    [InlineData("~", 1)]
    [InlineData("a", 16 * 1024)]
    public async Task Any_visible_ASCII_goes_out_as_it_is(string letter, int times)
    {
        var token = string.Concat(Enumerable.Repeat(letter, times));
        using var manager = new FakeManager();
        using var client = TestClient.WithProvider(manager, new FixedProvider(token));

        await client.Projects.ListAsync(Ct);

        Assert.Equal($"Bearer {token}", Assert.Single(manager.Calls).Authorization);
    }

    [Theory]
    [InlineData("", 1, "The token is not usable: it is empty.")]
    [InlineData("a", (16 * 1024) + 1, "The token is not usable: it has more than 16384 characters.")]
    [InlineData(" ", 1, "The token is not usable: it has characters that no header may carry, such as a space or a line break.")]
    [InlineData("a\u007f", 1, "The token is not usable: it has characters that no header may carry, such as a space or a line break.")]
    public async Task Anything_else_is_refused_with_the_reason(string text, int times, string message)
    {
        using var manager = new FakeManager();
        using var client = TestClient.WithProvider(manager, new FixedProvider(string.Concat(Enumerable.Repeat(text, times))));

        var error = await Assert.ThrowsAsync<ApinizerAuthenticationException>(() => client.Projects.ListAsync(Ct));

        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
        Assert.Empty(manager.Requests);
    }
}
