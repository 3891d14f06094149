using System.Text.Json;
using Apinizer.Client.Credentials;
using FsCheck.Fluent;

namespace Apinizer.Client.Tests.Properties;

/// <summary>Nothing that is shown of a secret depends on what it is.</summary>
public sealed class SecretTests
{
    private const string Another = "another secret";

    [Fact, Row("L1")]
    public void Any_secret_shows_the_same_as_any_other()
        => Cases.Hold(AnyText.Wild.Where(text => text.Length > 0 && !IsMask(text)), text => Assert.Equal(Shown(Another), Shown(text)), text => AnyText.Smaller(text).Where(shorter => shorter.Length > 0));

    [Fact]
    public void Any_secret_is_read_and_written_unchanged_by_the_options_of_the_client()
        => Cases.Hold(
            AnyText.Valid.Where(text => !IsMask(text)),
            text =>
            {
                var read = JsonSerializer.Deserialize<CredentialPasswordPatch>($$"""{"password":{{JsonSerializer.Serialize(text)}}}""", ApinizerJson.Options)!;

                Assert.Equal(text, read.Password.Reveal());
                Assert.Equal(text, JsonSerializer.SerializeToElement(read, ApinizerJson.Options).GetProperty("password").GetString());
                Assert.True(read.Password == text && read.Password.GetHashCode() == new Secret(text).GetHashCode());
            },
            AnyText.Smaller);

    [Fact, Row("L1")]
    public void Any_unknown_member_with_a_telling_name_shows_the_same_whatever_its_value()
        => Cases.Hold(
            from before in AnyText.Valid from word in Gen.Elements("password", "Passphrase", "SECRET", "apiKey", "private", "credential") from after in AnyText.Valid from value in AnyJson.Value
            select (Name: before + word + after, Value: value),
            sent => Assert.Equal(Redacted(sent.Name, "\"anything\""), Redacted(sent.Name, IsSwitch(sent.Value) ? "\"anything\"" : sent.Value)));

    /// <summary>Everything by which it may get into a log.</summary>
    private static string[] Shown(string text)
    {
        var secret = new Secret(text);
        var input = new CredentialInput { Username = "jane", Password = secret, FullName = "Jane", Email = "j@example.com" };
        return
        [
            secret.ToString(),
            $"{secret}",
            JsonSerializer.Serialize(secret),
            JsonSerializer.Serialize<object>(secret),
            JsonSerializer.Serialize(new Dictionary<string, object> { ["password"] = secret }),
            JsonSerializer.Serialize(input),
            JsonSerializer.Serialize(input, ApinizerJson.Redacted),
            input.ToString(),
            new AccessToken(secret).ToString()!,
            new ApinizerClientOptions { Token = secret, Password = secret }.ToString()!,
            PackageEncryption.With(secret).ToString()!,
        ];
    }

    private static string Redacted(string name, string value)
    {
        var project = JsonSerializer.Deserialize<Project>($$"""{{{JsonSerializer.Serialize(name)}}:{{value}}}""", ApinizerJson.Options);
        return JsonSerializer.Serialize(project, ApinizerJson.Redacted);
    }

    /// <summary>A masked secret is known to be none, and is never sent.</summary>
    private static bool IsMask(string text) => text.Length > 0 && text.All(letter => letter == '*');

    private static bool IsSwitch(string json) => json is "null" or "true" or "false";
}
