using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace Apinizer.Emulator.Groups.Secrets;

/// <summary>Keys as JSON Web Keys (RFC 7517, 7518, 8037).</summary>
internal static class JwkKey
{
    /// <summary>What the documentation calls a type, and what a JWK calls it.</summary>
    public static IReadOnlyDictionary<string, string> Types { get; } = new Dictionary<string, string> { ["RSA"] = "RSA", ["EC"] = "EC", ["OCT"] = "oct", ["OKP"] = "OKP" };

    private static readonly string[] Private = ["d", "p", "q", "dp", "dq", "qi", "oth", "k"];

    private static readonly string[] Descriptive = ["kty", "kid", "use", "alg"];

    private static readonly Dictionary<string, string> Curves = new()
    {
        ["1.2.840.10045.3.1.7"] = "P-256",
        ["1.3.132.0.34"] = "P-384",
        ["1.3.132.0.35"] = "P-521",
        ["1.3.132.0.10"] = "secp256k1",
    };

    public static JsonObject From(RSA key, bool withPrivate)
    {
        var parameters = key.ExportParameters(withPrivate);
        return Key("RSA", ("n", parameters.Modulus), ("e", parameters.Exponent), ("d", parameters.D), ("p", parameters.P), ("q", parameters.Q), ("dp", parameters.DP), ("dq", parameters.DQ), ("qi", parameters.InverseQ));
    }

    /// <summary>Null for a curve that JWKs have no name for.</summary>
    public static JsonObject? From(ECDsa key, bool withPrivate)
    {
        var parameters = key.ExportParameters(withPrivate);
        if (!Curves.TryGetValue(parameters.Curve.Oid.Value ?? "", out var curve))
        {
            return null;
        }

        return Key("EC", curve, ("x", parameters.Q.X), ("y", parameters.Q.Y), ("d", parameters.D));
    }

    public static JsonObject FromOctets(byte[] key) => Key("oct", ("k", key));

    public static JsonObject From25519(string curve, byte[] privateKey)
        => Key("OKP", curve, ("x", curve == "Ed25519" ? Curve25519.Ed25519PublicKey(privateKey) : Curve25519.X25519PublicKey(privateKey)), ("d", privateKey));

    /// <summary>As the documentation calls it; null when a JWK has no valid type.</summary>
    public static string? TypeOf(JsonObject key) => Types.FirstOrDefault(type => type.Value == key["kty"]?.ToString()).Key;

    /// <summary>Without its private members. Nothing is left of a symmetric key.</summary>
    public static JsonObject? PublicOf(JsonObject key) => TypeOf(key) == "OCT" ? null : Without(key, Private);

    /// <summary>The numbers alone, without what describes them.</summary>
    public static JsonObject MaterialOf(JsonObject key) => Without(key, Descriptive);

    /// <summary>The digest of the members that make the key what it is (RFC 7638).</summary>
    public static byte[] Thumbprint(JsonObject key, HashAlgorithmName algorithm)
    {
        var members = Required(TypeOf(key)).Append("kty").Order(StringComparer.Ordinal).Select(member => $"\"{member}\":\"{key[member]}\"");
        return CryptographicOperations.HashData(algorithm, System.Text.Encoding.UTF8.GetBytes($"{{{string.Join(',', members)}}}"));
    }

    /// <summary>The members that no key of the type can do without.</summary>
    public static string[] Required(string? type) => type switch
    {
        "RSA" => ["n", "e"],
        "EC" => ["crv", "x", "y"],
        "OKP" => ["crv", "x"],
        _ => ["k"],
    };

    private static JsonObject Key(string type, string curve, params ReadOnlySpan<(string Name, byte[]? Value)> members)
    {
        var key = Key(type, members);
        key.Insert(1, "crv", curve);
        return key;
    }

    private static JsonObject Key(string type, params ReadOnlySpan<(string Name, byte[]? Value)> members)
    {
        var key = new JsonObject { ["kty"] = type };
        foreach (var (name, value) in members)
        {
            if (value is not null)
            {
                key[name] = Base64Url.EncodeToString(value);
            }
        }

        return key;
    }

    private static JsonObject Without(JsonObject key, string[] members)
    {
        var rest = (JsonObject)key.DeepClone();
        foreach (var member in members)
        {
            rest.Remove(member);
        }

        return rest;
    }
}
