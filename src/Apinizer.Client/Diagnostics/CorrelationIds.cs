namespace Apinizer.Client;

internal static class CorrelationIds
{
    /// <summary>It must be unlikely twice, and not hard to guess: the system's generator of secrets would take longer than the rest of the request.</summary>
    public static string Next()
    {
#if NET
        Span<byte> bytes = stackalloc byte[16];
#else
        var bytes = new byte[16];
#endif
        Random.Shared.NextBytes(bytes);
        return new Guid(bytes).ToString("N");
    }
}
