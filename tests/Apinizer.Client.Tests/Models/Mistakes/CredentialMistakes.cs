using Apinizer.Client.Credentials;

namespace Apinizer.Client.Tests.Models;

internal sealed class CredentialMistakes : InputMistakes
{
    private static readonly CredentialInput Credential = new() { Username = "jane", Password = "first", FullName = "Jane Doe", Email = "jane@example.com" };

    protected override Dictionary<string, (string Operation, string Parameter, object? Input, string Message)> Cases => new()
    {
        ["no user name"] = ("credentials.create", "credential", Credential with { Username = " " }, "Username: "),
        ["no password"] = ("credentials.create", "credential", Credential with { Password = null! }, "Password: it must not be empty"),
        ["empty password"] = ("credentials.update", "credential", Credential with { Password = "" }, "Password: it must not be empty"),
        ["masked password"] = ("credentials.update", "credential", Credential with { Password = "****" }, "Password: it is a mask"),
        ["no full name"] = ("credentials.create", "credential", Credential with { FullName = "" }, "FullName: "),
        ["no mail"] = ("credentials.create", "credential", Credential with { Email = "" }, "Email: "),
        ["metadata without key"] = ("credentials.create", "credential", Credential with { Metadata = [new()] }, "Metadata[0].Key: "),
        ["secret metadata not read"] = ("credentials.update", "credential", Credential with { Metadata = [new() { Key = "tier", Secret = true }] }, "'tier' has no value"),
        ["secret metadata masked"] = ("credentials.update", "credential", Credential with { Metadata = [new() { Key = "tier", Secret = true, Value = "***" }] }, "'tier' has no value"),
        ["no new password"] = ("credentials.changePassword", "change", new CredentialPasswordPatch { Password = "" }, "Password: it must not be empty"),
        ["masked new password"] = ("credentials.changePassword", "change", new CredentialPasswordPatch { Password = "***" }, "Password: it is a mask"),
        ["no access"] = ("credentials.access.grant", "access", new CredentialAccessInput { CredentialAccessList = [] }, "CredentialAccessList: it must not be empty"),
        ["access without name"] = ("credentials.access.revoke", "access", new CredentialAccessInput { CredentialAccessList = [new() { Type = CredentialAccessType.ApiProxy }] }, "CredentialAccessList[0].Name: "),
        ["access without type"] = ("credentials.access.grant", "access", new CredentialAccessInput { CredentialAccessList = [new() { Name = "orders" }] }, "CredentialAccessList[0].Type: "),
        ["nothing at all"] = ("credentials.create", "credential", null, "credential"),
    };
}
