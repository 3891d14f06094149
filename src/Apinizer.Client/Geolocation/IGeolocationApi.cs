namespace Apinizer.Client.Administration;

/// <summary>Geolocation: the database that tells countries from addresses.</summary>
[ApinizerApi(typeof(GeolocationJson))]
public interface IGeolocationApi
{
}
