namespace Apinizer.Client.Credentials;

/// <summary>
/// Organizations: what credentials belong to, with metadata that goes into the tokens of all of them. There is no operation that lists them, and a change is
/// saved without a deployment.
/// </summary>
[ApinizerApi(typeof(CredentialOrganizationsJson))]
public interface ICredentialOrganizationsApi
{
    /// <summary>Reads an organization.</summary>
    /// <remarks>Needs <c>IDENTITY:VIEW</c>. Documentation page: <c>credential-organizations/crud/get-credential-organization</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="code">The organization's code.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The organization, without the values of its secret metadata.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such organization.</exception>
    [Get("/apiops/projects/{projectName}/credential-organizations/{code}")]
    [Operation("credentialOrganizations.get", OperationClass.Safe, Bare = true, Permission = "IDENTITY:VIEW")]
    Task<CredentialOrganization> GetAsync(string projectName, string code, CancellationToken cancellationToken = default);

    /// <summary>Creates an organization.</summary>
    /// <remarks>Needs <c>IDENTITY:MANAGE</c>. Documentation page: <c>credential-organizations/crud/create-credential-organization</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="organization">The organization.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The organization as it was saved, without the values of its secret metadata.</returns>
    /// <exception cref="ApinizerApiException">
    /// The project has an organization of that code (<see cref="ApinizerApiException.StatusCode"/> is 409), or none of the parent's.
    /// </exception>
    /// <exception cref="ApinizerOutcomeUnknownException">No answer came: read the organization before you repeat the call.</exception>
    [Post("/apiops/projects/{projectName}/credential-organizations/")]
    [Operation("credentialOrganizations.create", OperationClass.Create, Bare = true, Permission = "IDENTITY:MANAGE", VerifyWith = "credentialOrganizations.get")]
    Task<CredentialOrganization> CreateAsync(string projectName, [Body] CredentialOrganizationInput organization, CancellationToken cancellationToken = default);

    /// <summary>Replaces the metadata of the organization of that code as a whole, and changes what else is set.</summary>
    /// <remarks>Needs <c>IDENTITY:MANAGE</c>. Documentation page: <c>credential-organizations/crud/update-credential-organization</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="code">The organization's code.</param>
    /// <param name="organization">The organization. Its code tells which one is changed.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The organization as it was saved, without the values of its secret metadata.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such organization, or none of the parent's code.</exception>
    [Put("/apiops/projects/{projectName}/credential-organizations/{code}")]
    [Operation("credentialOrganizations.update", OperationClass.Set, Bare = true, Permission = "IDENTITY:MANAGE")]
    Task<CredentialOrganization> ReplaceAsync(string projectName, string code, [Body(NameInPath = nameof(CredentialOrganizationUpdate.Code))] CredentialOrganizationUpdate organization, CancellationToken cancellationToken = default);

    /// <summary>Deletes an organization for good. The documentation does not say what becomes of its credentials and of the organizations below it.</summary>
    /// <remarks>Needs <c>IDENTITY:MANAGE</c>. Documentation page: <c>credential-organizations/crud/delete-credential-organization</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="code">The organization's code.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>That it is gone.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such organization.</exception>
    [Delete("/apiops/projects/{projectName}/credential-organizations/{code}")]
    [Operation("credentialOrganizations.delete", OperationClass.Set, Removes = true, Permission = "IDENTITY:MANAGE", VerifyWith = "credentialOrganizations.get")]
    Task<OperationResult> DeleteAsync(string projectName, string code, CancellationToken cancellationToken = default);
}
