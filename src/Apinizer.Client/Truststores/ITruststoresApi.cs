namespace Apinizer.Client.KeysAndCertificates;

/// <summary>Truststores: the certificates that the gateways of an environment trust.</summary>
[ApinizerApi(typeof(TruststoresJson))]
public interface ITruststoresApi
{
}
