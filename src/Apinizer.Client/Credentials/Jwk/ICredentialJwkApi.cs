namespace Apinizer.Client.Credentials;

/// <summary>The JWKs of a credential.</summary>
[ApinizerApi(typeof(CredentialsJson))]
public interface ICredentialJwkApi
{
}
