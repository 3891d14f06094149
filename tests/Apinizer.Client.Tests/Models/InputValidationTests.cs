using Apinizer.Client.ApiProxies;
using Apinizer.Client.Credentials;

namespace Apinizer.Client.Tests.Models;

/// <summary>What the server would refuse, or would destroy something, is refused before anything is sent; the message names the member.</summary>
public sealed class InputValidationTests
{
    private static readonly CredentialInput Credential = new() { Username = "jane", Password = "first", FullName = "Jane Doe", Email = "jane@example.com" };

    private static readonly ApiProxyFromUrlInput FromUrl = new() { ApiProxyName = "orders", ApiProxyCreationType = ApiProxySpecType.EmptyApi };

    private static readonly ApiProxyFromUrlUpdate UrlUpdate = new()
    {
        ApiProxyName = "orders", ApiProxyCreationType = ApiProxySpecType.ReverseProxy, ClientRoute = new() { RelativePathList = ["/orders"] }, ReParse = false,
    };

    private static readonly ApiProxyFromFileUpdate FileUpdate = new()
    {
        ApiProxyName = "orders", ApiProxyCreationType = ApiProxySpecType.OpenApi, ClientRoute = new() { RelativePathList = ["/orders"] }, ReParse = true,
    };

    private static readonly Dictionary<string, (string Operation, string Parameter, object? Input, string Message)> Cases = new()
    {
        ["no user name"] = ("credentials.create", "credential", Credential with { Username = " " }, "Username: "),
        ["no password"] = ("credentials.create", "credential", Credential with { Password = null! }, "Password: it must not be empty"),
        ["empty password"] = ("credentials.update", "credential", Credential with { Password = "" }, "Password: it must not be empty"),
        ["masked password"] = ("credentials.update", "credential", Credential with { Password = "****" }, "Password: it is a mask"),
        ["no full name"] = ("credentials.create", "credential", Credential with { FullName = "" }, "FullName: "),
        ["no mail"] = ("credentials.create", "credential", Credential with { Email = "" }, "Email: "),
        ["metadata without key"] = ("credentials.create", "credential", Credential with { Metadata = [new()] }, "Metadata: an entry has no key"),
        ["secret metadata not read"] = ("credentials.update", "credential", Credential with { Metadata = [new() { Key = "tier", Secret = true }] }, "'tier' has no value"),
        ["secret metadata masked"] = ("credentials.update", "credential", Credential with { Metadata = [new() { Key = "tier", Secret = true, Value = "***" }] }, "'tier' has no value"),
        ["no new password"] = ("credentials.changePassword", "change", new CredentialPasswordPatch { Password = "" }, "Password: it must not be empty"),
        ["masked new password"] = ("credentials.changePassword", "change", new CredentialPasswordPatch { Password = "***" }, "Password: it is a mask"),
        ["no access"] = ("credentials.access.grant", "access", new CredentialAccessInput { CredentialAccessList = [] }, "CredentialAccessList: it must not be empty"),
        ["access without name"] = ("credentials.access.revoke", "access", new CredentialAccessInput { CredentialAccessList = [new() { Type = CredentialAccessType.ApiProxy }] }, "an entry has no name"),
        ["access without type"] = ("credentials.access.grant", "access", new CredentialAccessInput { CredentialAccessList = [new() { Name = "orders" }] }, "an entry has no type"),
        ["no keys"] = ("apiProxies.settings.updateKeys", "keys", new ApiProxyKeysPatch { DeployTo = ["blue"] }, "PublicKey or SecretKey: at least one key"),
        ["blank key"] = ("apiProxies.settings.updateKeys", "keys", new ApiProxyKeysPatch { PublicKey = " " }, "PublicKey: "),
        ["masked key"] = ("apiProxies.settings.updateKeys", "keys", new ApiProxyKeysPatch { PublicKey = "pk", SecretKey = "***" }, "SecretKey: "),
        ["no name"] = ("apiProxies.createFromUrl", "apiProxy", FromUrl with { ApiProxyName = "" }, "ApiProxyName: "),
        ["no type"] = ("apiProxies.createFromUrl", "apiProxy", FromUrl with { ApiProxyCreationType = null! }, "ApiProxyCreationType: "),
        ["no document"] = ("apiProxies.createFromUrl", "apiProxy", FromUrl with { ApiProxyCreationType = ApiProxySpecType.Wsdl }, "SpecUrl: an API proxy of type WSDL"),
        ["backend without address"] = ("apiProxies.createFromUrl", "apiProxy", FromUrl with { RoutingInfo = new() { RoutingAddressList = [new()] } }, "RoutingInfo.RoutingAddressList: "),
        ["update without document"] = ("apiProxies.updateFromUrl", "apiProxy", UrlUpdate with { ApiProxyCreationType = ApiProxySpecType.Swagger }, "SpecUrl: "),
        ["update without path"] = ("apiProxies.updateFromUrl", "apiProxy", UrlUpdate with { ClientRoute = new() { RelativePathList = [] } }, "ClientRoute.RelativePathList: "),
        ["update with blank path"] = ("apiProxies.updateFromUrl", "apiProxy", UrlUpdate with { ClientRoute = new() { RelativePathList = [" "] } }, "ClientRoute.RelativePathList: "),
        ["update without route"] = ("apiProxies.updateFromUrl", "apiProxy", UrlUpdate with { ClientRoute = null! }, "ClientRoute.RelativePathList: "),
        ["file update without path"] = ("apiProxies.updateFromFile", "apiProxy", FileUpdate with { ClientRoute = new() }, "ClientRoute.RelativePathList: "),
        ["file without name"] = ("apiProxies.createFromFile", "apiProxy", new ApiProxyFromFileInput { ApiProxyName = "", ApiProxyCreationType = ApiProxySpecType.OpenApi }, "ApiProxyName: "),
        ["nothing at all"] = ("credentials.create", "credential", null, "credential"),
        ["no file at all"] = ("apiProxies.createFromFile", "specFile", null, "specFile"),
        ["no encryption chosen"] = ("apiProxies.export", "encryption", null, "encryption"),
    };

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_mistake_is_named_before_anything_is_sent(string name)
    {
        var (operation, parameter, input, message) = Cases[name];
        using var manager = new FakeManager();
        using var client = TestClient.WithPassword(manager);

        var error = await Assert.ThrowsAnyAsync<ArgumentException>(
            () => ApiMethod.Of(operation).InvokeAsync(client, new Dictionary<string, object?> { [parameter] = input }, TestContext.Current.CancellationToken));

        Assert.Equal(parameter, error.ParamName);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Empty(manager.Requests);
    }

    [Fact]
    public void A_passphrase_is_not_empty()
    {
        Assert.Throws<ArgumentException>(() => PackageEncryption.With(""));
        Assert.Throws<ArgumentNullException>(() => PackageEncryption.With(null!));
    }

    [Fact]
    public async Task What_is_changed_after_the_call_began_is_not_sent()
    {
        var roles = new List<string> { "buyer" };
        var gate = new TaskCreationGate();
        using var manager = new FakeManager { Gate = (request, _) => request.IsTokenRequest ? gate.Task : Task.CompletedTask };
        using var client = TestClient.WithPassword(manager);

        var call = client.Credentials.CreateAsync("shop", Credential with { RoleNameList = roles }, TestContext.Current.CancellationToken);
        roles.Add("admin");
        gate.Open();
        await call;

        Assert.DoesNotContain("admin", Assert.Single(manager.Calls).Text, StringComparison.Ordinal);
    }

    private sealed class TaskCreationGate
    {
        private readonly TaskCompletionSource _source = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Task => _source.Task;

        public void Open() => _source.SetResult();
    }
}
