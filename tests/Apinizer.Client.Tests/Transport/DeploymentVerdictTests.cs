using System.Text;
using System.Text.Json;
using Apinizer.Client.ApiProxies;
using static Apinizer.Client.DeploymentVerdict;

namespace Apinizer.Client.Tests.Transport;

/// <summary>The documented shapes of <c>deploymentResult</c>, by what the caller may expect. Partial, Failed and NoTargets throw.</summary>
public sealed class DeploymentVerdictTests
{
    public static TheoryData<string, string, DeploymentVerdict, DeploymentVerdict, DeploymentVerdict> Table => new()
    {
        // shape                             deploymentResult                                                                                 asked      always       never
        { "1 all succeeded",                 """{"success":true,"deploymentResults":[{"environmentName":"blue","success":true,"message":"x"}]}""", Succeeded, Succeeded,   Succeeded },
        { "1 one of two failed",             """{"success":false,"deploymentResults":[{"environmentName":"blue","success":true},{"environmentName":"green","success":false}]}""", Partial, Partial, Partial },
        { "1 success says more than it did", """{"success":true,"deploymentResults":[{"environmentName":"blue","success":false}]}""",         Failed,    Failed,      Failed },
        { "1 success, nothing listed",       """{"success":true,"deploymentResults":[]}""",                                                   NoTargets, Succeeded,   Succeeded },
        { "1 no success, nothing listed",    """{"success":false,"deploymentResults":[]}""",                                                  NoTargets, Failed,      NotRequested },
        { "2 success alone",                 """{"success":true}""",                                                                          Succeeded, Succeeded,   Succeeded },
        { "2 no success alone",              """{"success":false}""",                                                                         NoTargets, Failed,      NotRequested },
        { "3 all succeeded",                 """{"success":true,"message":"x","environmentResults":[{"environmentName":"blue","success":true,"message":"x"}]}""", Succeeded, Succeeded, Succeeded },
        { "3 failed",                        """{"success":false,"message":"x","environmentResults":[{"environmentName":"blue","success":false,"message":"x"}]}""", Failed, Failed, Failed },
        { "3 no success and a reason",       """{"success":false,"message":"No worker","environmentResults":[]}""",                           Failed,    Failed,      NotRequested },
        { "4 all succeeded",                 """{"success":true,"responseTime":5,"detailList":[{"envName":"blue","success":true,"detail":"x","responseTime":5}]}""", Succeeded, Succeeded, Succeeded },
        { "4 all succeeded but not the sum", """{"success":false,"responseTime":5,"detailList":[{"envName":"blue","success":true,"detail":"x","responseTime":5}]}""", Partial, Partial, Partial },
        { "5 one environment",               """{"envName":"blue","podName":"w","podIp":"10.0.0.1","success":true,"detail":"x","responseTime":5,"detailList":[]}""", Succeeded, Succeeded, Succeeded },
        { "5 one environment failed",        """{"envName":"blue","podName":"w","podIp":"10.0.0.1","success":false,"detail":"x","responseTime":5,"detailList":[]}""", Failed, Failed, Failed },
        { "6 one pod of two failed",         """{"success":true,"responseTime":5,"detailList":[{"envName":"blue","podName":"a","podIp":"10.0.0.1","success":true},{"envName":"blue","podName":"b","podIp":"10.0.0.2","success":false}]}""", Partial, Partial, Partial },
        { "6 nested as the server may",      """{"success":true,"detailList":[{"envName":"blue","success":true,"detailList":[{"podName":"a","success":true},{"podName":"b","success":true}]}]}""", Succeeded, Succeeded, Succeeded },
        { "7 nothing was to be deployed",    """{"success":false,"detailList":[]}""",                                                         NoTargets, Failed,      NotRequested },
        { "8 null",                          "null",                                                                                          NoTargets, NotReported, NotRequested },
        { "9 a connection test",             """{"success":true,"envName":"apimanager","detail":"x"}""",                                      Succeeded, Succeeded,   Succeeded },
        { "10 lists of names",               """{"deployed":true,"deployedEnvironments":["blue"],"failedEnvironments":[]}""",                 Succeeded, Succeeded,   Succeeded },
        { "10 one of two failed",            """{"deployed":false,"deployedEnvironments":["blue"],"failedEnvironments":["green"]}""",         Partial,   Partial,     Partial },
        { "10 all failed",                   """{"deployed":false,"deployedEnvironments":[],"failedEnvironments":["green"]}""",               Failed,    Failed,      Failed },
        { "10 nothing listed",               """{"deployed":true,"deployedEnvironments":[],"failedEnvironments":[]}""",                       NoTargets, Succeeded,   Succeeded },
        { "11 without a sum",                """{"deploymentResults":[{"environmentName":"blue","success":true}]}""",                         Succeeded, Succeeded,   Succeeded },
        { "11 without a sum, failed",        """{"deploymentResults":[{"environmentName":"blue","success":false}]}""",                        Failed,    Failed,      Failed },
        { "12 absent",                       "",                                                                                              NoTargets, NotReported, NotRequested },
        { "no object at all",                "\"done\"",                                                                                      NoTargets, NotReported, NotRequested },
    };

    [Theory, Row("P2")]
    [MemberData(nameof(Table))]
    public void A_report_is_judged_by_its_shape_and_by_what_was_asked_for(string shape, string json, DeploymentVerdict asked, DeploymentVerdict always, DeploymentVerdict never)
    {
        Assert.NotEmpty(shape);
        Assert.Equal(asked, Read(json, null, DeploymentExpectation.Asked).Verdict);
        Assert.Equal(always, Read(json, null, DeploymentExpectation.Automatic).Verdict);
        Assert.Equal(never, Read(json, null, DeploymentExpectation.None).Verdict);
    }

    [Theory, Row("P3")]
    [InlineData("", Failed)]
    [InlineData("""{"success":true}""", Failed)]
    [InlineData("""{"success":true,"detailList":[{"envName":"blue","success":true},{"envName":"green","success":true}]}""", Partial)]
    public void Words_outrank_flags(string json, DeploymentVerdict verdict)
    {
        var report = Read(json, "Saved, but deployment to green FAILED: timeout", DeploymentExpectation.None);

        Assert.Equal(verdict, report.Verdict);
        Assert.Equal("Saved, but deployment to green FAILED: timeout", report.Message);
    }

    [Fact]
    public void The_words_of_a_roll_back_name_the_environment()
    {
        var report = Read("", "Rolled back. Deployed to environment: blue", DeploymentExpectation.Automatic);

        Assert.Equal((Succeeded, "blue"), (report.Verdict, Assert.Single(report.DeployedEnvironments)));
    }

    [Fact]
    public void Pods_know_their_environment_and_one_failure_spoils_it()
    {
        var report = Read(
            """
            {"success":false,"responseTime":70,"detailList":[
                {"envName":"blue","detailList":[{"podName":"a","podIp":"10.0.0.1","success":true,"responseTime":30},{"podName":"b","success":false,"detail":"line one\nline two"}]},
                {"environmentName":"green","success":true,"message":"OK"}]}
            """,
            null,
            DeploymentExpectation.Automatic);

        Assert.Equal(
            [
                new EnvironmentDeployment { EnvironmentName = "blue", PodName = "a", PodAddress = "10.0.0.1", Succeeded = true, Duration = TimeSpan.FromMilliseconds(30) },
                new EnvironmentDeployment { EnvironmentName = "blue", PodName = "b", Message = "line one line two" },
                new EnvironmentDeployment { EnvironmentName = "green", Succeeded = true, Message = "OK" },
            ],
            report.Environments);
        Assert.Equal(["green"], report.DeployedEnvironments);
        Assert.Equal(["blue"], report.FailedEnvironments);
        Assert.Equal(TimeSpan.FromMilliseconds(70), report.Duration);
        Assert.Equal("Partial: blue a succeeded; blue b failed (line one line two); green succeeded", report.ToString());
    }

    private static DeploymentReport Read(string json, string? message, DeploymentExpectation expectation)
        => DeploymentReader.Read(Encoding.UTF8.GetBytes(json), message, CallThatExpects(expectation));

    private static ApiCall CallThatExpects(DeploymentExpectation expectation)
    {
        var call = new ApiCall(ApiMethod.Of(expectation == DeploymentExpectation.Automatic ? "credentials.delete" : "apiProxies.settings.updateKeys").Operation, "/");
        if (expectation != DeploymentExpectation.Automatic)
        {
            // It names no environment that the report may lack.
            call.SetJson(JsonSerializer.Deserialize<ApiProxyKeysPatch>($$"""{"secretKey":"sk","deploy":{{(expectation == DeploymentExpectation.Asked ? "true" : "false")}}}""", ApinizerJson.Options)!, "keys");
        }

        return call;
    }
}
