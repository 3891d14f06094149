namespace Apinizer.Client.Credentials;

/// <summary>
/// How the tokens of a credential are made. Every change takes effect at once in all environments of the project, and lets the credential be looked up in
/// Apinizer itself (<c>SECRET_MANAGER</c>). No operation reads the settings.
/// </summary>
[ApinizerApi(typeof(CredentialsJson))]
public interface ICredentialTokenApi
{
    /// <summary>Changes what is set of how the tokens of a credential are made.</summary>
    /// <remarks>
    /// Needs <c>IDENTITY:MANAGE</c> and <c>IDENTITY:DEPLOY_UNDEPLOY</c>. Documentation page: <c>credentials/token-settings/set-token-settings</c>.
    /// </remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="username">The credential's user name.</param>
    /// <param name="change">What to change.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such credential.</exception>
    /// <exception cref="ApinizerDeploymentException">It is saved, but did not reach every environment.</exception>
    [Put("/apiops/projects/{projectName}/credentials/{username}/token/")]
    [Operation("credentials.token.setSettings", OperationClass.Set, Deploys.Always, Permission = "IDENTITY:MANAGE + IDENTITY:DEPLOY_UNDEPLOY")]
    Task<OperationResult> UpdateSettingsAsync(string projectName, string username, [Body] CredentialTokenSettingsPatch change, CancellationToken cancellationToken = default);

    /// <summary>
    /// Resets how the tokens of a credential are made: they then <b>never expire</b>, cannot be refreshed, are given for a user name and password, and are
    /// signed with RS256. What was set before is lost.
    /// </summary>
    /// <remarks>
    /// Needs <c>IDENTITY:MANAGE</c> and <c>IDENTITY:DEPLOY_UNDEPLOY</c>. Documentation page: <c>credentials/token-settings/reset-token-settings</c>.
    /// </remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="username">The credential's user name.</param>
    /// <param name="confirmTokensNeverExpire">True: it is meant that the tokens never expire from now on.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such credential.</exception>
    /// <exception cref="ApinizerDeploymentException">It is saved, but did not reach every environment.</exception>
    [Delete("/apiops/projects/{projectName}/credentials/{username}/token/")]
    [Operation("credentials.token.resetSettings", OperationClass.Set, Deploys.Always, Permission = "IDENTITY:MANAGE + IDENTITY:DEPLOY_UNDEPLOY")]
    Task<OperationResult> ResetSettingsAsync(
        string projectName, string username, [Confirm("The tokens of this credential would never expire.")] bool confirmTokensNeverExpire, CancellationToken cancellationToken = default);
}
