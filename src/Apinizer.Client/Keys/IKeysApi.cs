namespace Apinizer.Client.KeysAndCertificates;

/// <summary>Keys: private, public and secret ones.</summary>
[ApinizerApi(typeof(KeysJson))]
public interface IKeysApi
{
}
