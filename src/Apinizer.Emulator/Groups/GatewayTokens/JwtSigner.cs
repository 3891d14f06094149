using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Apinizer.Emulator.Groups.GatewayTokens;

/// <summary>Signs JWTs with RS256 and a key of its own, and knows its signature again.</summary>
internal sealed class JwtSigner
{
    private readonly RSA _key = RSA.Create(2048);
    private readonly string _keyId;

    public JwtSigner()
    {
        var key = _key.ExportParameters(includePrivateParameters: false);
        _keyId = Base64Url.EncodeToString(SHA256.HashData(key.Modulus!).AsSpan(0, 12));
        PublicKey = new JsonObject
        {
            ["kty"] = "RSA",
            ["kid"] = _keyId,
            ["use"] = "sig",
            ["n"] = Base64Url.EncodeToString(key.Modulus),
            ["e"] = Base64Url.EncodeToString(key.Exponent),
            ["alg"] = "RS256",
        };
    }

    public JsonObject PublicKey { get; }

    public string Sign(JsonObject claims)
    {
        var content = $"{Encode(new JsonObject { ["alg"] = "RS256", ["typ"] = "JWT", ["kid"] = _keyId })}.{Encode(claims)}";
        var signature = _key.SignData(Encoding.ASCII.GetBytes(content), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return $"{content}.{Base64Url.EncodeToString(signature)}";
    }

    /// <summary>The claims; null when the token is none of its own.</summary>
    public JsonObject? Read(string token)
    {
        if (token.Split('.') is not [var header, var claims, var signature])
        {
            return null;
        }

        try
        {
            return _key.VerifyData(Encoding.ASCII.GetBytes($"{header}.{claims}"), Base64Url.DecodeFromChars(signature), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
                ? JsonNode.Parse(Base64Url.DecodeFromChars(claims)) as JsonObject
                : null;
        }
        catch (Exception error) when (error is FormatException or JsonException)
        {
            return null;
        }
    }

    private static string Encode(JsonObject part) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(part.ToJsonString()));
}
