namespace Apinizer.Client.RateLimits;

/// <summary>What a list limits.</summary>
[ApinizerApi(typeof(RateLimitControlListsJson))]
public interface IRateLimitEndpointsApi
{
}
