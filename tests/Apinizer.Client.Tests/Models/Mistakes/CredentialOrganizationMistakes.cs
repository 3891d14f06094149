using Apinizer.Client.Credentials;

namespace Apinizer.Client.Tests.Models;

internal sealed class CredentialOrganizationMistakes : InputMistakes
{
    private static readonly CredentialOrganizationUpdate Update = new() { Code = "north", Metadata = [] };

    protected override Dictionary<string, (string Operation, string Parameter, object? Input, string Message)> Cases => new()
    {
        ["organization without code"] = ("credentialOrganizations.create", "organization", new CredentialOrganizationInput { Code = "" }, "Code: "),
        ["organization with metadata without key"] = ("credentialOrganizations.create", "organization", new CredentialOrganizationInput { Code = "north", Metadata = [new()] }, "Metadata[0].Key: "),
        ["replaced organization without code"] = ("credentialOrganizations.update", "organization", Update with { Code = " " }, "Code: "),
        ["replaced organization without metadata"] = ("credentialOrganizations.update", "organization", Update with { Metadata = null! }, "Metadata: it must be set, since the server clears it"),
        ["secret metadata of an organization as it was read"] = (
            "credentialOrganizations.update", "organization", Update with { Metadata = [new() { Key = "tier", Value = "1" }, new() { Key = "pin", Secret = true }] }, "Metadata[1].Value: the secret entry 'pin' has no value"),
    };
}
