using System.Net;

namespace Apinizer.Emulator.Tests;

public sealed class TokenTests
{
    [Fact]
    public async Task A_token_from_the_endpoint_works_until_its_lifetime_is_over()
    {
        var time = new ManualTime();
        await using var manager = await ManagerUnderTest.StartAsync(options =>
        {
            options.TimeProvider = time;
            options.TokenLifetime = TimeSpan.FromMinutes(10);
        });
        var token = (await manager.LogInAsync("admin", "admin")).IsOk();
        Assert.Equal("Bearer", token["token_type"].ToString());
        Assert.Equal(600, token["expires_in"].GetValue<int>());
        manager.Token = token["access_token"].ToString();

        time.Advance(TimeSpan.FromMinutes(9));
        (await manager.GetAsync("/apiops/projects/")).IsOk();
        time.Advance(TimeSpan.FromMinutes(1));
        (await manager.GetAsync("/apiops/projects/")).IsRefused("Token was expired!", HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_missing_and_a_wrong_token_are_told_apart()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        manager.Token = null;
        (await manager.GetAsync("/apiops/projects/")).IsRefused("Empty Key! Client must be authenticated to access this resource.", HttpStatusCode.Unauthorized);
        manager.Token = "nonsense";
        (await manager.GetAsync("/apiops/projects/")).IsRefused("Token is not valid!", HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Only_the_grant_of_client_credentials_is_supported()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        var reply = await manager.LogInAsync("admin", "admin", grant: "password");
        Assert.Equal(HttpStatusCode.BadRequest, reply.Status);
        Assert.Equal("unsupported_grant_type", reply["error"].ToString());

        var json = await manager.PostAsync("/apiops/auth/token", """{"grant_type":"client_credentials","client_id":"admin","client_secret":"admin"}""");
        Assert.Equal("GrantType value must be client_credentials!", json["error_description"].ToString());
    }

    [Fact]
    public async Task The_seventh_wrong_password_in_a_row_locks_the_account()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        for (var round = 1; round <= 2; round++)
        {
            await FailAsync(manager, times: 6);
            (await manager.LogInAsync("admin", "admin")).IsOk();
        }

        await FailAsync(manager, times: 7);
        var locked = await manager.LogInAsync("admin", "admin");
        Assert.Equal(HttpStatusCode.Unauthorized, locked.Status);
        Assert.Equal("unauthorized_client", locked["error"].ToString());
        Assert.Equal("Bad credentials", locked["error_description"].ToString());
    }

    [Fact]
    public async Task A_locked_user_gets_no_token_and_an_unknown_one_gets_the_same_answer()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        manager.Emulator.LockUser("admin");
        var locked = await manager.LogInAsync("admin", "admin");
        Assert.Equal(HttpStatusCode.Unauthorized, locked.Status);
        Assert.Equal((await manager.LogInAsync("nobody", "x")).Text, locked.Text);
    }

    [Fact]
    public async Task Expired_tokens_can_be_replaced()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        manager.Emulator.ExpireTokens();
        (await manager.GetAsync("/apiops/projects/")).IsRefused("Token was expired!", HttpStatusCode.Unauthorized);
        manager.Token = (await manager.LogInAsync("admin", "admin"))["access_token"].ToString();
        (await manager.GetAsync("/apiops/projects/")).IsOk();
    }

    private static async Task FailAsync(ManagerUnderTest manager, int times)
    {
        for (var attempt = 1; attempt <= times; attempt++)
        {
            Assert.Equal(HttpStatusCode.Unauthorized, (await manager.LogInAsync("admin", "wrong")).Status);
        }
    }
}
