using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;

namespace Apinizer.Emulator.Groups.Secrets;

/// <summary>JWKs of certificates, keys and keystores.</summary>
internal static class JwkSource
{
    /// <summary>Reads the key.</summary>
    /// <param name="kind">What the source is.</param>
    /// <param name="source">The source.</param>
    /// <param name="request">What was asked for: environmentName, useType, algorithm, aliasName and the sourceType of the JWK.</param>
    public static JsonObject Read(MaterialKind kind, Resource source, JsonObject request)
    {
        var entry = MaterialDownload.Entry(kind, source, request.Text("environmentName")!);
        var (use, algorithm) = (request.Text("useType")!, request.Text("algorithm")!);
        var key = kind.Key(source, entry, request) ?? JwkGeneration.Invent(algorithm, use);
        JwkAlgorithms.Require(algorithm, JwkKey.TypeOf(key)!, use);
        if (request.Text("sourceType") is "PUBLIC_KEY" or "CERTIFICATE")
        {
            key = JwkKey.PublicOf(key) ?? key;
        }

        JwkGeneration.Describe(key, id: null, use, algorithm);
        return key;
    }
}
