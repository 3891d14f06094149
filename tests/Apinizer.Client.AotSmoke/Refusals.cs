using static Apinizer.Client.AotSmoke.UnexpectedException;

namespace Apinizer.Client.AotSmoke;

/// <summary>What the server refuses arrives as the typed error that it is.</summary>
internal sealed class Refusals(IApinizerClient client, Uri baseUrl)
{
    public async Task RunAsync()
    {
        Console.WriteLine("Refusals");
        await NotFoundAsync();
        await WrongPasswordAsync();
    }

    private async Task NotFoundAsync()
    {
        var missing = await CatchAsync<ApinizerApiException>(() => client.ApiProxies.GetAsync("MyProject", "no-such-proxy"));
        Expect(missing.Kind == ApinizerErrorKind.NotFound, $"a missing API proxy is {missing.Kind}, HTTP {(int)missing.StatusCode}: {missing.ServerMessage}");
        Expect(missing.Operation?.Id == "apiProxies.get" && missing.Attempts.Count == 1, $"it names {missing.Operation?.Id} and {missing.Attempts.Count} attempt");
        Expect(await client.ApiProxies.GetAsync("MyProject", "no-such-proxy").OrNullIfNotFound() is null, "OrNullIfNotFound makes it null");
    }

    private async Task WrongPasswordAsync()
    {
        using var stranger = new ApinizerClient(new ApinizerClientOptions { BaseUrl = baseUrl, Username = "jane", Password = "not-her-password" });
        var rejected = await CatchAsync<ApinizerAuthenticationException>(() => stranger.Projects.ListAsync());
        Expect(rejected.CredentialsRejected, $"a wrong password is rejected: {rejected.ServerMessage}");
        Expect(!rejected.ToString().Contains("not-her-password", StringComparison.Ordinal), "the exception does not show the password");
    }

    private static async Task<T> CatchAsync<T>(Func<Task> call)
        where T : ApinizerException
    {
        try
        {
            await call();
        }
        catch (T expected)
        {
            return expected;
        }

        throw new UnexpectedException($"The call came to a good end, without {typeof(T).Name}.");
    }
}
