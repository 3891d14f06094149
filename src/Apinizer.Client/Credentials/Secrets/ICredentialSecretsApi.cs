namespace Apinizer.Client.Credentials;

/// <summary>The certificates, keys and keystores of a credential.</summary>
[ApinizerApi(typeof(CredentialsJson))]
public interface ICredentialSecretsApi
{
}
