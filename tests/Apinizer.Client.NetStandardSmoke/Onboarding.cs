using Apinizer.Client.Credentials;

namespace Apinizer.Client.NetStandardSmoke;

/// <summary>What a library for .NET Framework and .NET alike would do with the client.</summary>
public sealed class Onboarding(IApinizerClient client)
{
    /// <summary>Creates a credential and returns the user names of all.</summary>
    public async Task<IReadOnlyList<string?>> OnboardAsync(string projectName, string username, string password)
    {
        var input = new CredentialInput { Username = username, Password = password, FullName = username, Email = $"{username}@example.com" };
        await client.Credentials.CreateAsync(projectName, input).ConfigureAwait(false);
        var credentials = await client.Credentials.ListAsync(projectName).ConfigureAwait(false);
        return [.. credentials.Select(credential => credential.Username)];
    }

    /// <summary>Removes a credential; false when there is none.</summary>
    public async Task<bool> RemoveAsync(string projectName, string username)
    {
        try
        {
            await client.Credentials.DeleteAsync(projectName, username).ConfigureAwait(false);
            return true;
        }
        catch (ApinizerApiException missing) when (missing.Kind == ApinizerErrorKind.NotFound)
        {
            return false;
        }
    }

    /// <summary>Sets members that can only be set while the object is made.</summary>
    public static OperationResult MockedAnswer() => new() { Message = "mocked", Deployment = new DeploymentReport { Verdict = DeploymentVerdict.Succeeded } };
}
