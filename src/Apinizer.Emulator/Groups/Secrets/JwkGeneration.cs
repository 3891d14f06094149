using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;

namespace Apinizer.Emulator.Groups.Secrets;

/// <summary>New keys.</summary>
internal static class JwkGeneration
{
    private static readonly Dictionary<string, string> CurveIds = new() { ["P256"] = "1.2.840.10045.3.1.7", ["P384"] = "1.3.132.0.34", ["P521"] = "1.3.132.0.35", ["SECP256K1"] = "1.3.132.0.10" };

    /// <summary>A curve signs in one way only.</summary>
    private static readonly Dictionary<string, string> Signatures = new() { ["P256"] = "ES256", ["P384"] = "ES384", ["P521"] = "ES512", ["SECP256K1"] = "ES256K", ["ED25519"] = "EdDSA", ["X25519"] = "" };

    private static readonly BodyMember[] Common =
    [
        BodyMember.Choice("keyUseType", JwkAlgorithms.Uses),
        BodyMember.Text("algorithm"),
        BodyMember.Choice("keyIdType", ["TIMESTAMP", "SHA256", "SHA1", "ISO_DATE", "NONE"]),
        BodyMember.Time("notBeforeTime"),
        BodyMember.Time("expirationTime"),
    ];

    public static BodyRules Body { get; } = new(
        BodyMember.Text("name", "JWK name can not be empty!"),
        BodyMember.Text("description"),
        BodyMember.Choice("type", [.. JwkKey.Types.Keys], "JWK type can not be empty!"),
        BodyMember.Text("kid"),
        BodyMember.Object("rsa", new BodyRules([KeySize, .. Common])),
        BodyMember.Object("ec", new BodyRules([Curve(CurveIds.Keys), .. Common])),
        BodyMember.Object("oct", new BodyRules([KeySize, .. Common, BodyMember.Number("passwordSaltLength"), BodyMember.Number("passwordIterationCount")])),
        BodyMember.Object("okp", new BodyRules([Curve(["ED25519", "X25519"]), .. Common])));

    private static BodyMember KeySize => BodyMember.Number("keySize", "keySize value can not be empty!");

    /// <summary>The key that a body asks for, with its id, use and algorithm.</summary>
    public static JsonObject FromBody(JsonObject body, DateTimeOffset now)
    {
        var type = body.Text("type")!;
        var parameters = body[type.ToLowerInvariant()] as JsonObject ?? throw new RefusedException($"{type.ToLowerInvariant()} value can not be empty!");
        var use = parameters.Text("keyUseType") ?? "SIGNATURE";
        var algorithm = parameters.Text("algorithm") is { } name ? JwkAlgorithms.FromGeneration(name, type, use) : null;
        RequireCurve(parameters.Text("curveType"), algorithm, use);

        var key = type switch
        {
            "RSA" => Rsa(Size(parameters, 2048, 3072, 4096)),
            "EC" => Ec(parameters.Text("curveType")!),
            "OCT" => JwkKey.FromOctets(RandomNumberGenerator.GetBytes(Size(parameters, 128, 192, 256) / 8)),
            _ => JwkKey.From25519(parameters.Text("curveType") == "X25519" ? "X25519" : "Ed25519", RandomNumberGenerator.GetBytes(Curve25519.KeySize)),
        };
        Describe(key, body.Text("kid") ?? KeyId(parameters.Text("keyIdType"), key, now), use, algorithm);
        return key;
    }

    /// <summary>A key in place of one that cannot be read, of the type that the algorithm needs.</summary>
    public static JsonObject Invent(string algorithm, string use) => JwkAlgorithms.TypeFor(algorithm, use) switch
    {
        "EC" => Ec(Signatures.FirstOrDefault(signature => signature.Value == algorithm).Key ?? "P256"),
        "OCT" => JwkKey.FromOctets(RandomNumberGenerator.GetBytes(32)),
        "OKP" => JwkKey.From25519("Ed25519", RandomNumberGenerator.GetBytes(Curve25519.KeySize)),
        _ => Rsa(2048),
    };

    public static void Describe(JsonObject key, string? id, string? use, string? algorithm)
    {
        SetUnlessNull(key, "kid", id);
        SetUnlessNull(key, "use", use switch { "SIGNATURE" => "sig", "ENCRYPTION" => "enc", _ => null });
        SetUnlessNull(key, "alg", algorithm is null ? null : JwkAlgorithms.Written(algorithm));
    }

    /// <summary>The id of a key that comes without one.</summary>
    public static string? KeyId(string? idType, JsonObject key, DateTimeOffset now) => idType switch
    {
        "SHA256" => Base64Url.EncodeToString(JwkKey.Thumbprint(key, HashAlgorithmName.SHA256)),
        "SHA1" => Base64Url.EncodeToString(JwkKey.Thumbprint(key, HashAlgorithmName.SHA1)),
        "ISO_DATE" => Installation.Written(now),
        "NONE" => null,
        _ => now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
    };

    private static BodyMember Curve(IReadOnlyCollection<string> curves) => BodyMember.Choice("curveType", curves, "curveType value can not be empty!");

    private static JsonObject Rsa(int size)
    {
        using var key = RSA.Create(size);
        return JwkKey.From(key, withPrivate: true);
    }

    private static JsonObject Ec(string curve)
    {
        using var key = ECDsa.Create(ECCurve.CreateFromValue(CurveIds[curve]));
        return JwkKey.From(key, withPrivate: true)!;
    }

    private static int Size(JsonObject parameters, params int[] sizes)
        => parameters["keySize"]!.AsValue().TryGetValue(out int size) && sizes.Contains(size) ? size : throw new RefusedException($"keySize must be one of {string.Join(", ", sizes)}!");

    private static void RequireCurve(string? curve, string? algorithm, string use)
    {
        if (curve is not null && algorithm is not null && use == "SIGNATURE" && Signatures[curve] != algorithm)
        {
            throw new RefusedException($"algorithm ({algorithm}) does not fit the curve {curve}!");
        }
    }

    private static void SetUnlessNull(JsonObject key, string member, string? value)
    {
        if (value is not null)
        {
            key[member] = value;
        }
    }
}
