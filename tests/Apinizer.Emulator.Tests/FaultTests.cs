using System.Net;

namespace Apinizer.Emulator.Tests;

public sealed class FaultTests
{
    [Fact]
    public async Task An_injected_answer_replaces_one_request_that_fits()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        manager.Emulator.RespondOnce("/credentials/", HttpStatusCode.ServiceUnavailable, """{"status":"FAILURE","resultMessage":"busy"}""", new Dictionary<string, string> { ["Retry-After"] = "3" });
        (await manager.GetAsync("/apiops/projects/")).IsOk();
        (await manager.CreateCredentialAsync("alice")).IsRefused("busy", HttpStatusCode.ServiceUnavailable);
        Assert.Empty(manager.Emulator.State.Names("credentials", "MyProject"));
        (await manager.CreateCredentialAsync("alice")).IsOk();
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public async Task A_broken_connection_comes_before_or_after_the_work_is_done(bool afterHandling, int stored)
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        manager.Emulator.AbortOnce(request => request.Method == "POST", afterHandling);
        await Assert.ThrowsAsync<HttpRequestException>(() => manager.CreateCredentialAsync("alice"));
        Assert.Equal(stored, manager.Emulator.State.Names("credentials", "MyProject").Count);
    }

    [Fact]
    public async Task A_delay_is_measured_by_the_clock_of_the_options()
    {
        var time = new ManualTime();
        await using var manager = await ManagerUnderTest.StartAsync(options => options.TimeProvider = time);
        manager.Emulator.Delay("/projects/", TimeSpan.FromMinutes(5));
        (await manager.GetAsync("/apiops/environments/")).IsOk();

        var slow = manager.GetAsync("/apiops/projects/");
        await time.SomethingWaits.WaitAsync(TestContext.Current.CancellationToken);
        time.Advance(TimeSpan.FromMinutes(4));
        (await manager.GetAsync("/apiops/environments/")).IsOk();
        Assert.False(slow.IsCompleted);
        time.Advance(TimeSpan.FromMinutes(1));
        (await slow).IsOk();
    }

    [Fact]
    public async Task Stopping_does_not_wait_for_delayed_requests()
    {
        var time = new ManualTime();
        await using var manager = await ManagerUnderTest.StartAsync(options => options.TimeProvider = time);
        manager.Emulator.Delay(request => true, TimeSpan.FromDays(1));
        var slow = manager.GetAsync("/apiops/projects/");
        await time.SomethingWaits.WaitAsync(TestContext.Current.CancellationToken);
        await manager.Emulator.DisposeAsync();
        await Assert.ThrowsAsync<HttpRequestException>(() => slow);
    }

    [Fact]
    public async Task Requests_are_logged_as_they_were_sent()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        await manager.PutAsync("/apiops/projects/My%20Project/x%2Fy/?a=b%20c", "{\"ü\":1}");
        var request = Assert.Single(manager.Emulator.Requests);
        Assert.Equal("PUT /apiops/projects/My%20Project/x%2Fy/?a=b%20c", request.ToString());
        Assert.Equal("{\"ü\":1}", request.BodyText);
        Assert.Equal("Bearer " + manager.Token, request.Headers["authorization"]);
        manager.Emulator.ClearRequests();
        Assert.Empty(manager.Emulator.Requests);
    }
}
