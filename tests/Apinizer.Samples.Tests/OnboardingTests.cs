using Apinizer.Client;
using Apinizer.Emulator;
using CredentialOnboarding;

namespace Apinizer.Samples.Tests;

/// <summary>The credentials of a file, into a Manager.</summary>
public sealed class OnboardingTests
{
    private const string Project = Demonstration.Project;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Five_hundred_rows_twice_make_no_duplicate_and_each_row_has_its_report()
    {
        await using var emulator = await ApinizerEmulator.StartAsync(options => options.AddProject(Project), Ct);
        using var client = Connect(emulator);
        var rows = CredentialCsv.Read(new StringReader(Demonstration.File));

        var dry = await ImportAsync(client, rows, dryRun: true);
        Assert.Empty(emulator.State.Names("credentials", Project));
        var first = await ImportAsync(client, rows);
        var second = await ImportAsync(client, rows);

        Assert.Equal("WouldBeCreated 497, Failed 3", ReportCsv.Summary(dry));
        Assert.Equal("Created 497, Failed 3", ReportCsv.Summary(first));
        Assert.Equal("AlreadyThere 497, Failed 3", ReportCsv.Summary(second));
        Assert.Equal(rows.Select(row => row.Line), first.Select(report => report.Line));
        Assert.Equal(["There is no password.", "Line 200 has the same user name.", "There is no email."], first.Where(report => report.Outcome == RowOutcome.Failed).Select(report => report.Detail));
        Assert.Equal(497, emulator.State.Names("credentials", Project).Distinct().Count());
        Assert.Equal(497, emulator.Requests.Count(request => request.Method == "POST"));
    }

    [Fact]
    public async Task A_row_that_reached_no_environment_is_told_apart_and_not_made_again()
    {
        await using var emulator = await ApinizerEmulator.StartAsync(options => options.AddProject(Project), Ct);
        using var client = Connect(emulator);
        emulator.FailDeployments("production");
        var rows = ConsoleFormat.Read(new StringReader("jane#p#ss\n\nno separator\n#x\njohn# "), "example.com");

        var first = await ImportAsync(client, rows);
        var second = await ImportAsync(client, rows);

        Assert.Equal("NotDeployed 1, Failed 3", ReportCsv.Summary(first));
        Assert.Equal("AlreadyThere 1, Failed 3", ReportCsv.Summary(second));
        Assert.Equal([1, 3, 4, 5], first.Select(report => report.Line));
        var jane = emulator.State.Find("credentials", Project, "jane")!;
        Assert.Equal(("p#ss", "jane", "jane@example.com"), (jane["password"]!.ToString(), jane["fullName"]!.ToString(), jane["email"]!.ToString()));
    }

    [Fact(Timeout = 30_000)]
    public async Task Only_some_are_created_at_a_time()
    {
        await using var emulator = await ApinizerEmulator.StartAsync(options => options.AddProject(Project), Ct);
        using var counter = new CreationCounter(expected: 3);
        using var http = new HttpClient(counter);
        using var client = new ApinizerClient(http, new ApinizerClientOptions { BaseUrl = emulator.BaseUrl, Token = emulator.Token });

        await ImportAsync(client, ConsoleFormat.Read(new StringReader(string.Join('\n', Enumerable.Range(1, 20).Select(number => $"user{number}#x"))), "example.com"), parallelism: 3);

        Assert.Equal((20, 3), (counter.Creations, counter.Most));
    }

    [Fact]
    public async Task A_lost_answer_is_cleared_up_by_a_look_at_the_list()
    {
        await using var emulator = await ApinizerEmulator.StartAsync(options => options.AddProject(Project), Ct);
        using var loser = new AnswerLoser("jane");
        using var http = new HttpClient(loser);
        using var client = new ApinizerClient(http, new ApinizerClientOptions { BaseUrl = emulator.BaseUrl, Token = emulator.Token });

        var report = Assert.Single(await ImportAsync(client, ConsoleFormat.Read(new StringReader("jane#x"), "example.com")));

        Assert.Equal((1, RowOutcome.NotDeployed), (loser.Lost, report.Outcome));
        Assert.StartsWith("No answer came. The credential is there", report.Detail, StringComparison.Ordinal);
        Assert.Equal(["jane"], emulator.State.Names("credentials", Project));
    }

    private static Task<IReadOnlyList<RowReport>> ImportAsync(ApinizerClient client, IReadOnlyList<CredentialRow> rows, bool dryRun = false, int parallelism = 4)
        => new Onboarding(client.Credentials, Project, parallelism).RunAsync(rows, dryRun, Ct);

    private static ApinizerClient Connect(ApinizerEmulator emulator) => new(new ApinizerClientOptions { BaseUrl = emulator.BaseUrl, Token = emulator.Token });
}
