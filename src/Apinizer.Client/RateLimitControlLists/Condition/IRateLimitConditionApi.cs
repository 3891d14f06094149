namespace Apinizer.Client.RateLimits;

/// <summary>When a list applies.</summary>
[ApinizerApi(typeof(RateLimitControlListsJson))]
public interface IRateLimitConditionApi
{
}
