using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Apinizer.Client.Tests.RoundTrips;

public sealed class TokenRoundTrips
{
    [Fact, RoundTrip("auth.createToken")]
    public async Task CreateToken()
    {
        var answers = new Queue<string>(["""{"access_token":"issued-token","token_type":"Bearer","expires_in":900}""", RoundTrip.List()]);
        await using var server = await ScriptedServer.AnswerAsync(response =>
        {
            response.ContentType = "application/json";
            return response.WriteAsync(answers.Dequeue());
        });
        using var client = server.Connect(options =>
        {
            options.Token = null;
            options.Username = "deniz";
            options.Password = "pass & wörd";
        });

        Assert.Empty(await client.Projects.ListAsync(TestContext.Current.CancellationToken));

        var (token, call) = (server.Calls.First(), server.Calls.Last());
        Assert.Equal("POST /apiops/auth/token", $"{token.Method} {token.Target}");
        Assert.Equal("application/x-www-form-urlencoded", token.MediaType);
        Assert.DoesNotContain("Authorization", token.Headers.Keys);
        Assert.Equal(
            new Dictionary<string, string> { ["grant_type"] = "client_credentials", ["client_id"] = "deniz", ["client_secret"] = "pass & wörd" },
            QueryHelpers.ParseQuery(token.Text).ToDictionary(field => field.Key, field => field.Value.ToString()));
        Assert.Equal("Bearer issued-token", call.Headers["Authorization"]);
    }
}
