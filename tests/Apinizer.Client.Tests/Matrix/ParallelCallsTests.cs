using System.Reflection;
using System.Text.Json;

namespace Apinizer.Client.Tests.Matrix;

/// <summary>One client, many callers, all operations at the same time.</summary>
public sealed class ParallelCallsTests
{
    private const int Callers = 64;
    private const int Rounds = 5;

    private static readonly ApiMethod[] Methods =
        [.. ApiMethod.All.Where(method => method.Operation.Permission != "none" && CanEcho(method.Method))];

    private static readonly TimeSpan Day = TimeSpan.FromHours(24);

    private readonly ManualTime _time = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact(Timeout = 120_000), Row("L6")]
    public async Task Nobody_gets_the_answer_of_another_and_nothing_goes_elsewhere()
    {
        var tokens = new TokenIssuer();
        using var manager = tokens.AtWork(Echo);
        var options = new ApinizerClientOptions { BaseUrl = new Uri("https://manager.example.com"), Username = TestClient.Username, Password = TestClient.Password, TimeProvider = _time };
        (options.AttemptTimeout, options.TotalTimeout, options.TransferTimeout) = (Day, Day, Day); // The clock moves for the tokens alone.
        using var http = new HttpClient(manager);
        using var client = new ApinizerClient(http, options);

        for (var round = 0; round < Rounds; round++)
        {
            await RunRoundAsync(client, manager, tokens, options, round);
        }

        Assert.Equal("other", options.Password!.Reveal());
        Assert.Equal(1 + Rounds, manager.TokenRequests.Count);
        Assert.All(manager.TokenRequests, request => Assert.Contains($"client_id={TestClient.Username}&", request.Text, StringComparison.Ordinal));
        Assert.All(manager.Requests, request => Assert.Equal("https://manager.example.com", request.Uri.GetLeftPart(UriPartial.Authority)));
        Assert.InRange(manager.Calls.Count, Callers * Rounds * Methods.Length, (Callers * Rounds * Methods.Length) + (Callers * Rounds));
    }

    /// <summary>All callers go through all operations, each beginning elsewhere, and in the middle of it the token is revoked. Each request changes the options.</summary>
    private async Task RunRoundAsync(ApinizerClient client, FakeManager manager, TokenIssuer tokens, ApinizerClientOptions options, int round)
    {
        var half = manager.Calls.Count + (Callers * Methods.Length / 2);
        var count = manager.Calls.Count;
        manager.Gate = async (_, _) =>
        {
            await Task.Yield();
            ChangeAll(options);
            if (Interlocked.Increment(ref count) == half)
            {
                tokens.Revoke();
            }
        };
        _time.Advance(TimeSpan.FromSeconds(31)); // Forced renewals are that far apart.
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(caller => Task.Run(
            async () =>
            {
                for (var call = 0; call < Methods.Length; call++)
                {
                    await CallAsync(client, Methods[(caller + call) % Methods.Length], $"{round}-{caller}-{call}");
                }
            },
            Ct)));
    }

    /// <summary>Calls with names that nobody else uses, and looks for them in the result.</summary>
    private static async Task CallAsync(ApinizerClient client, ApiMethod method, string caller)
    {
        var names = method.PathParameters.Where(name => method.Method.GetParameters().Single(parameter => parameter.Name == name).ParameterType != typeof(long)).ToArray();
        var path = names.Aggregate(method.Operation.PathTemplate, (template, name) => template.Replace($"{{{name}}}", $"{name}-{caller}", StringComparison.Ordinal)).Replace("{revision}", "12", StringComparison.Ordinal);

        var result = await method.InvokeAsync(client, names.ToDictionary(name => name, name => (object?)$"{name}-{caller}"), Ct);

        Assert.Equal(path, await EchoInAsync(result));
    }

    /// <summary>Whether names in the address are texts, and the answer has room for one.</summary>
    private static bool CanEcho(MethodInfo method)
        => method.ReturnType.GetGenericArguments() is [var result]
            && !typeof(IEnumerable<string>).IsAssignableFrom(result)
            && !(result.IsGenericType && result.IsSubclassOf(typeof(OperationResult)))
            && !method.GetParameters().Any(parameter => typeof(OpenEnum).IsAssignableFrom(parameter.ParameterType) && parameter.GetCustomAttributes().Any() == false);

    private static async Task<string?> EchoInAsync(object? result)
    {
        switch (result)
        {
            case string text:
                return text;
            case OperationResult change:
                return change.Message;
            case ApinizerModel model:
                return model.AdditionalProperties!["echo"].GetString();
            case FileDownload download:
                using (download)
                using (var reader = new StreamReader(download.Stream))
                {
                    return await reader.ReadToEndAsync(Ct);
                }

            case IEnumerable<OpenEnum> texts:
                return Assert.Single(texts).Value;
            default:
                return Assert.Single(Assert.IsAssignableFrom<IEnumerable<ApinizerModel>>(result)).AdditionalProperties!["echo"].GetString();
        }
    }

    private static HttpResponseMessage Echo(SentRequest request)
        => request.Path.StartsWith("/apiops/test/", StringComparison.Ordinal) ? Answers.Of(HttpStatusCode.OK, request.Path, "text/plain")
            : request.Path.EndsWith("/export/", StringComparison.Ordinal) || request.Path.EndsWith("/export-file/", StringComparison.Ordinal) || request.Path.StartsWith("/apiops/openapi.", StringComparison.Ordinal) ? Answers.Of(HttpStatusCode.OK, request.Path, "application/zip")
            : request.Path.EndsWith("/types/", StringComparison.Ordinal) ? Answers.Json(JsonSerializer.Serialize(new { status = "SUCCESS", resultList = new[] { request.Path } }))
            : Answers.Json(JsonSerializer.Serialize(new { status = "SUCCESS", resultMessage = request.Path, echo = request.Path, resultList = new[] { new { echo = request.Path } }, deploymentResult = new { success = true } }));

    private static void ChangeAll(ApinizerClientOptions options)
    {
        options.BaseUrl = new Uri("https://elsewhere.example.com");
        (options.Username, options.Password, options.UserAgent) = ("other", "other", "other/1.0");
        (options.MaxAttempts, options.MaxConcurrency, options.AttemptTimeout, options.TimeProvider) = (1, 1, TimeSpan.Zero, TimeProvider.System);
    }
}
