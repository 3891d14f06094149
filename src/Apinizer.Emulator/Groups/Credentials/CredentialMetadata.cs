using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;

namespace Apinizer.Emulator.Groups.Credentials;

/// <summary>The custom entries of a credential or an organization. The value of a secret one can be written, never read.</summary>
internal static class CredentialMetadata
{
    public const string ListName = "metadata";

    public static BodyMember Member(string missingKey) => BodyMember.Objects(ListName, new BodyRules(
        BodyMember.Text("key", missingKey),
        BodyMember.Text("value"),
        BodyMember.Flag("secret", false),
        BodyMember.Flag("includeInJwt", false),
        BodyMember.Flag("includeInTokenResponse", false),
        BodyMember.Text("jwtClaimName")));

    public static JsonArray Read(JsonObject content) => content.Objects(ListName).Select(entry =>
    {
        var read = entry.Pick("key", "value", "secret", "includeInJwt", "includeInTokenResponse", "jwtClaimName");
        if (read.Flag("secret"))
        {
            read["value"] = null;
        }

        return read;
    }).ToJson();
}
