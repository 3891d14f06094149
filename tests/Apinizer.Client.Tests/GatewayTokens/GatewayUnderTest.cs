using Apinizer.Client.Credentials;
using Apinizer.Client.GatewayTokens;
using Apinizer.Emulator;

namespace Apinizer.Client.Tests.GatewayTokens;

/// <summary>A gateway of the emulator, with an API proxy that has keys a credential that is a client (jane), and one that is a user (deniz).</summary>
internal sealed class GatewayUnderTest : IAsyncDisposable
{
    private GatewayUnderTest(ApinizerEmulator emulator) => Emulator = emulator;

    public ApinizerEmulator Emulator { get; }

    /// <summary>The clock of the gateway and of its clients. It stands still unless it is moved.</summary>
    public ManualTime Time { get; private init; } = new();

    public static async Task<GatewayUnderTest> StartAsync(Action<ApinizerEmulatorOptions>? configure = null)
    {
        var time = new ManualTime();
        var emulator = await ApinizerEmulator.StartAsync(
            options =>
            {
                options.TimeProvider = time;
                configure?.Invoke(options);
            },
            TestContext.Current.CancellationToken);
        using var manager = new ApinizerClient(new ApinizerClientOptions { BaseUrl = emulator.BaseUrl, Token = emulator.Token });
        await manager.ApiProxies.CreateFromUrlAsync(
            "MyProject", new() { ApiProxyName = "shop", ApiProxyCreationType = "EMPTY_API", ClientRoute = new() { RelativePathList = ["/shop"] } }, TestContext.Current.CancellationToken);
        await manager.ApiProxies.Settings.UpdateKeysAsync("MyProject", "shop", new() { PublicKey = "shop-key", SecretKey = "shop-secret" }, TestContext.Current.CancellationToken);
        foreach (var name in new[] { "jane", "deniz" })
        {
            await manager.Credentials.CreateAsync(
                "MyProject", new CredentialInput { Username = name, Password = "p4ss & wörd", FullName = name, Email = "a@example.com", RoleNameList = ["read", "write"] }, TestContext.Current.CancellationToken);
        }

        return new GatewayUnderTest(emulator) { Time = time };
    }

    public GatewayTokensClient Connect(GatewayTokenMode mode, Action<GatewayTokensOptions>? configure = null)
    {
        var options = new GatewayTokensOptions
        {
            TimeProvider = Time,
            BaseUrl = Emulator.BaseUrl,
            Mode = mode,
            ClientId = mode == GatewayTokenMode.Policy ? "shop-key" : "jane",
            ClientSecret = mode == GatewayTokenMode.Policy ? "shop-secret" : "p4ss & wörd",
        };
        configure?.Invoke(options);
        return new GatewayTokensClient(options);
    }

    public ValueTask DisposeAsync() => Emulator.DisposeAsync();
}
