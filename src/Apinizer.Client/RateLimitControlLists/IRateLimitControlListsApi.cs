namespace Apinizer.Client.RateLimits;

/// <summary>Rate limit control lists (RLCL): limits for consumers, across API proxies.</summary>
[ApinizerApi(typeof(RateLimitControlListsJson))]
public interface IRateLimitControlListsApi
{
    /// <summary>What a list limits.</summary>
    IRateLimitEndpointsApi Endpoints { get; }

    /// <summary>Whom a list limits.</summary>
    IRateLimitCredentialsApi Credentials { get; }

    /// <summary>When a list applies.</summary>
    IRateLimitConditionApi Condition { get; }
}
