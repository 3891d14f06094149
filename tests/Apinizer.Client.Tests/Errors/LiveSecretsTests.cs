namespace Apinizer.Client.Tests.Errors;

/// <summary>What of a server's text is masked.</summary>
public sealed class LiveSecretsTests
{
    [Theory]
    [InlineData("abc", "abc abcd")]
    [InlineData("abcd", "abc ***")]
    public void Very_short_secrets_are_no_reason_to_tear_holes_into_texts(string secret, string shown)
    {
        var secrets = new LiveSecrets();
        secrets.Add(new Secret(secret));

        Assert.Equal(shown, secrets.Hide("abc abcd"));
    }

    [Fact]
    public void Of_a_secret_within_another_nothing_is_left()
    {
        foreach (var values in new[] { new[] { "pass", "password" }, ["password", "pass"] })
        {
            var secrets = new LiveSecrets();
            Array.ForEach(values, secrets.Add);

            Assert.Equal("*** and ***", secrets.Hide("password and pass"));
        }
    }
}
