using Apinizer.Client.Credentials;

namespace Apinizer.Client.Tests.Models;

/// <summary>What the server would refuse, or would destroy something, is refused before anything is sent; the message names the member.</summary>
public sealed class InputValidationTests
{
    public static TheoryData<string> Names => [.. InputMistakes.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_mistake_is_named_before_anything_is_sent(string name)
    {
        var (operation, parameter, input, message) = InputMistakes.All[name];
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
        var credential = new CredentialInput { Username = "jane", Password = "first", FullName = "Jane Doe", Email = "jane@example.com", RoleNameList = roles };
        var gate = new TaskCreationGate();
        using var manager = new FakeManager { Gate = (request, _) => request.IsTokenRequest ? gate.Task : Task.CompletedTask };
        using var client = TestClient.WithPassword(manager);

        var call = client.Credentials.CreateAsync("shop", credential, TestContext.Current.CancellationToken);
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
