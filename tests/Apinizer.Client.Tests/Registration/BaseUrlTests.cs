namespace Apinizer.Client.Tests.Registration;

/// <summary>The Manager's address may be written in several ways.</summary>
public sealed class BaseUrlTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, Row("X8")]
    [InlineData("https://manager.example.com", "https://manager.example.com")]
    [InlineData("https://manager.example.com/", "https://manager.example.com")]
    [InlineData("https://manager.example.com//", "https://manager.example.com")]
    [InlineData("https://MANAGER.example.com:443", "https://manager.example.com")]
    [InlineData("https://manager.example.com/tools/apinizer", "https://manager.example.com/tools/apinizer")]
    [InlineData("https://manager.example.com/tools/apinizer/", "https://manager.example.com/tools/apinizer")]
    public async Task The_form_of_the_base_url_does_not_change_the_requests(string baseUrl, string root)
    {
        using var manager = new FakeManager();
        using var client = TestClient.WithPassword(manager, configure: options => options.BaseUrl = new Uri(baseUrl));

        await client.Projects.ListAsync(Ct);
        await client.Credentials.DeleteAsync("My Project", "partner", Ct);
        await client.Test.HealthcheckAsync(Ct);

        Assert.Equal(
            [$"{root}/apiops/auth/token", $"{root}/apiops/projects/", $"{root}/apiops/projects/My%20Project/credentials/partner/", $"{root}/apiops/test/healthcheck"],
            manager.Requests.Select(request => request.Uri.AbsoluteUri));
    }

    [Theory, Row("X8")]
    [InlineData("https://manager.example.com/")]
    [InlineData("https://manager.example.com//")]
    [InlineData("https://MANAGER.example.com:443")]
    [InlineData("https://manager.example.com/tools/apinizer")]
    [InlineData("https://manager.example.com/tools/apinizer/")]
    public async Task That_holds_for_every_operation(string baseUrl)
    {
        var root = new Uri(baseUrl).AbsoluteUri.TrimEnd('/');
        using var usual = new FakeManager();
        using var other = new FakeManager();
        using var first = TestClient.WithToken(usual);
        using var second = TestClient.WithToken(other, configure: options => options.BaseUrl = new Uri(baseUrl));

        foreach (var method in ApiMethod.All)
        {
            await Record.ExceptionAsync(() => method.InvokeAsync(first, cancellationToken: Ct));
            await Record.ExceptionAsync(() => method.InvokeAsync(second, cancellationToken: Ct));
        }

        Assert.Equal(ApiMethod.All.Count, other.Calls.Count);
        Assert.Equal(usual.Calls.Select(call => root + call.Uri.PathAndQuery), other.Calls.Select(call => call.Uri.AbsoluteUri));
    }
}
