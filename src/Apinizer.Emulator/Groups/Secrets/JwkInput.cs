using System.Text;
using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;

namespace Apinizer.Emulator.Groups.Secrets;

/// <summary>A wish for a JWK that is made of something. Each source can be asked for by its name or by an operation of its own.</summary>
internal sealed record JwkInput(string SourceType, JsonObject Body)
{
    private const string NoName = "JWK name can not be empty!";
    private const int DefaultSizeLimit = 1_048_576;

    private static readonly BodyRules Any = new(
        BodyMember.Text("name", NoName),
        BodyMember.Text("description"),
        BodyMember.Choice("sourceType", ["URL", "COPY_PASTE", "CERTIFICATE", "PUBLIC_KEY", "PRIVATE_KEY", "KEYSTORE"], "Source type is required!"),
        BodyMember.Text("url"),
        BodyMember.Number("urlOptionConnectTimeout"),
        BodyMember.Number("urlOptionReadTimeout"),
        BodyMember.Number("urlOptionSizeLimit"),
        BodyMember.Text("jwkStr"),
        BodyMember.Text("certificateName"),
        BodyMember.Text("keyName"),
        BodyMember.Text("keyStoreName"),
        BodyMember.Text("kid"),
        BodyMember.Text("environmentName"),
        BodyMember.Text("aliasName"),
        BodyMember.Choice("useType", JwkAlgorithms.Uses),
        BodyMember.Choice("algorithm", JwkAlgorithms.All));

    private static readonly BodyRules Certificate = OfMaterial("certificateName");
    private static readonly BodyRules AnyKey = OfMaterial("keyName");
    private static readonly BodyRules Keystore = OfMaterial("keyStoreName", "aliasName");

    private static readonly BodyRules Clipboard = new(BodyMember.Text("name", NoName), BodyMember.Text("description"), Required("jwkStr"), BodyMember.Text("kid"));

    private static readonly BodyRules Url = new(
        BodyMember.Text("name", NoName),
        BodyMember.Text("description"),
        Required("url"),
        BodyMember.Number("urlOptionConnectTimeout"),
        BodyMember.Number("urlOptionReadTimeout"),
        BodyMember.Number("urlOptionSizeLimit"),
        BodyMember.Text("kid"));

    public string Name => Body.Text("name")!;

    public static JwkInput FromBody(Call call)
    {
        var body = call.Body(Any);
        var input = new JwkInput(body.Text("sourceType")!, body);
        foreach (var (member, described) in Needs(input.SourceType))
        {
            _ = body.Text(member) ?? throw new RefusedException($"{described} is required for {input.SourceType} source type!");
        }

        return input;
    }

    public static JwkInput FromCertificate(Call call) => new("CERTIFICATE", call.Body(Certificate));

    /// <summary>The key itself knows whether it is private.</summary>
    public static JwkInput FromKey(Call call)
    {
        var body = call.Body(AnyKey);
        return new JwkInput(call.Store.Get(KeysGroup.Kind, call.ProjectName, body.Text("keyName")!).Content.Text("keyType")!, body);
    }

    public static JwkInput FromKeystore(Call call) => new("KEYSTORE", call.Body(Keystore));

    public static JwkInput FromClipboard(Call call) => new("COPY_PASTE", call.Body(Clipboard));

    public static JwkInput FromUrl(Call call) => new("URL", call.Body(Url));

    public JwkOrigin Read(Call call) => SourceType switch
    {
        "URL" => Fetch(call),
        "COPY_PASTE" => new JwkOrigin(JwkDocument.Key(Body.Text("jwkStr")!, Body.Text("kid")), null, null),
        "CERTIFICATE" => Read(call, CertificatesGroup.Material, "certificateName"),
        "KEYSTORE" => Read(call, KeystoresGroup.Material, "keyStoreName"),
        _ => Read(call, KeysGroup.Material, "keyName"),
    };

    /// <summary>What it takes to read the source again.</summary>
    public JsonObject Request()
    {
        var request = Body.Pick("environmentName", "aliasName", "useType", "algorithm");
        request["sourceType"] = SourceType;
        return request;
    }

    private JwkOrigin Read(Call call, MaterialKind kind, string nameMember)
    {
        _ = call.Installation.GetEnvironment(Body.Text("environmentName")!);
        var source = call.Store.Get(kind.Names, call.ProjectName, Body.Text(nameMember)!);
        return new JwkOrigin(JwkSource.Read(kind, source, Request()), source.Id, null);
    }

    /// <summary>Nothing is downloaded: the options know what is at an address, and any other has a new key.</summary>
    private JwkOrigin Fetch(Call call)
    {
        var url = Body.Text("url")!;
        if (!call.Installation.Options.Specifications.TryGetValue(url, out var document))
        {
            var invented = JwkKey.PublicOf(JwkGeneration.Invent("RS256", "SIGNATURE"))!;
            JwkGeneration.Describe(invented, Body.Text("kid"), "SIGNATURE", "RS256");
            return new JwkOrigin(invented, null, url);
        }

        var limit = Body["urlOptionSizeLimit"]?.GetValue<double>() ?? DefaultSizeLimit;
        return Encoding.UTF8.GetByteCount(document) <= limit
            ? new JwkOrigin(JwkDocument.Key(document, Body.Text("kid")), null, url)
            : throw new RefusedException($"The document at {url} is larger than {limit} bytes!");
    }

    private static IEnumerable<(string Member, string Described)> Needs(string sourceType) => sourceType switch
    {
        "URL" => [("url", "URL")],
        "COPY_PASTE" => [("jwkStr", "JWK string")],
        "CERTIFICATE" => [("certificateName", "Certificate name"), .. MaterialNeeds],
        "KEYSTORE" => [("keyStoreName", "Keystore name"), ("aliasName", "Alias name"), .. MaterialNeeds],
        _ => [("keyName", "Key name"), .. MaterialNeeds],
    };

    private static (string Member, string Described)[] MaterialNeeds => [("environmentName", "Environment name"), ("useType", "Use type"), ("algorithm", "Algorithm")];

    private static BodyRules OfMaterial(params string[] names) => new(
    [
        BodyMember.Text("name", NoName),
        BodyMember.Text("description"),
        .. names.Select(Required),
        Required("environmentName"),
        BodyMember.Choice("useType", JwkAlgorithms.Uses, "useType value can not be empty!"),
        BodyMember.Choice("algorithm", JwkAlgorithms.All, "algorithm value can not be empty!"),
    ]);

    private static BodyMember Required(string name) => BodyMember.Text(name, $"{name} value can not be empty!");
}
