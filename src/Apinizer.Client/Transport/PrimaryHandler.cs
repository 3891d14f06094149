namespace Apinizer.Client;

/// <summary>The connections: no redirects, since one could lead the token astray, no cookies, and no connection older than two minutes, so that a moved address is noticed.</summary>
internal static class PrimaryHandler
{
    public static HttpMessageHandler Create()
#if NET
        => new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
            ConnectTimeout = TimeSpan.FromSeconds(10),
            MaxResponseHeadersLength = 64,
        };
#else
        => new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false };
#endif
}
