namespace Apinizer.Client.Credentials;

/// <summary>How the tokens of a credential are made.</summary>
[ApinizerApi(typeof(CredentialsJson))]
public interface ICredentialTokenApi
{
}
