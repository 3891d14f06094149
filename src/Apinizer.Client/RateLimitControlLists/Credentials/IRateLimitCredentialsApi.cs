namespace Apinizer.Client.RateLimits;

/// <summary>Whom a list limits.</summary>
[ApinizerApi(typeof(RateLimitControlListsJson))]
public interface IRateLimitCredentialsApi
{
}
