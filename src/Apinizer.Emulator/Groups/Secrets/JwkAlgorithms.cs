using Apinizer.Emulator.Engine;

namespace Apinizer.Emulator.Groups.Secrets;

/// <summary>Which algorithms go with which type and use of a key.</summary>
internal static class JwkAlgorithms
{
    private static readonly string[] Agreement =
        ["ECDH-ES", "ECDH-ES+A128KW", "ECDH-ES+A192KW", "ECDH-ES+A256KW", "ECDH-1PU", "ECDH-1PU+A128KW", "ECDH-1PU+A192KW", "ECDH-1PU+A256KW"];

    private static readonly Dictionary<(string Type, string Use), string[]> Table = new()
    {
        [("RSA", "SIGNATURE")] = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512"],
        [("RSA", "ENCRYPTION")] = ["RSA1_5", "RSA-OAEP", "RSA-OAEP-256", "RSA-OAEP-384", "RSA-OAEP-512"],
        [("EC", "SIGNATURE")] = ["ES256", "ES384", "ES512", "ES256K"],
        [("EC", "ENCRYPTION")] = Agreement,
        [("OCT", "SIGNATURE")] = ["HS256", "HS384", "HS512"],
        [("OCT", "ENCRYPTION")] = ["A128KW", "A192KW", "A256KW", "A128GCMKW", "A192GCMKW", "A256GCMKW", "DIR", "PBES2-HS256+A128KW", "PBES2-HS384+A192KW", "PBES2-HS512+A256KW"],
        [("OKP", "SIGNATURE")] = ["EdDSA"],
        [("OKP", "ENCRYPTION")] = Agreement,
    };

    public static IReadOnlyCollection<string> Uses { get; } = ["SIGNATURE", "ENCRYPTION"];

    public static IReadOnlyCollection<string> All { get; } = [.. Table.Values.SelectMany(names => names).Distinct()];

    public static void Require(string algorithm, string type, string use)
    {
        if (!Table[(type, use)].Contains(algorithm))
        {
            throw new RefusedException($"algorithm ({algorithm}) does not fit a key of type {type} for {use}! Supported values: {string.Join(", ", Table[(type, use)])}");
        }
    }

    /// <summary>Generation writes the names in another way: <c>RSA256</c> for <c>RS256</c>, <c>RSA_OAEP_256</c> for <c>RSA-OAEP-256</c>.</summary>
    public static string FromGeneration(string name, string type, string use) => Array.Find(Table[(type, use)], algorithm => Generation(algorithm) == name)
        ?? throw new RefusedException($"algorithm ({name}) does not fit a key of type {type} for {use}! Supported values: {string.Join(", ", Table[(type, use)].Select(Generation))}");

    /// <summary>The first type that has the algorithm.</summary>
    public static string? TypeFor(string algorithm, string use) => JwkKey.Types.Keys.FirstOrDefault(type => Table[(type, use)].Contains(algorithm));

    /// <summary>As a JWK's member <c>alg</c>.</summary>
    public static string Written(string algorithm) => algorithm == "DIR" ? "dir" : algorithm;

    private static string Generation(string algorithm)
        => algorithm.StartsWith("RS", StringComparison.Ordinal) && char.IsAsciiDigit(algorithm[2]) ? "RSA" + algorithm[2..] : algorithm.Replace('-', '_').Replace('+', '_');
}
