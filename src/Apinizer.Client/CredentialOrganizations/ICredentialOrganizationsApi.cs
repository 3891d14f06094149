namespace Apinizer.Client.Credentials;

/// <summary>Organizations: what credentials belong to, with facts of their own.</summary>
[ApinizerApi(typeof(CredentialOrganizationsJson))]
public interface ICredentialOrganizationsApi
{
}
