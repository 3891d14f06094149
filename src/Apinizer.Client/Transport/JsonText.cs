using System.Text.Json;

namespace Apinizer.Client;

/// <summary>Writes what goes out as JSON, secrets in clear.</summary>
internal static class JsonText
{
    /// <exception cref="ArgumentException">The value cannot be written.</exception>
    public static byte[] Write<T>(T body, string parameterName, LiveSecrets secrets)
        where T : class
    {
        try
        {
            RevealingSecretConverter.Revealed = secrets;
            return JsonSerializer.SerializeToUtf8Bytes(body, JsonTypes<T>.Info);
        }
        catch (JsonException error)
        {
            throw new ArgumentException($"The value cannot be written as JSON: {error.Message}", parameterName, error);
        }
        finally
        {
            RevealingSecretConverter.Revealed = null;
        }
    }
}
