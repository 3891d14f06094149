namespace Apinizer.Client.KeysAndCertificates;

/// <summary>Certificates: what API proxies and connections show or trust.</summary>
[ApinizerApi(typeof(CertificatesJson))]
public interface ICertificatesApi
{
}
