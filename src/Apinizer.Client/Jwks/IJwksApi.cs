namespace Apinizer.Client.KeysAndCertificates;

/// <summary>JSON Web Keys.</summary>
[ApinizerApi(typeof(JwksJson))]
public interface IJwksApi
{
}
