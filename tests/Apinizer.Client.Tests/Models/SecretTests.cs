using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using Apinizer.Client.ApiProxies;
using Apinizer.Client.Credentials;

namespace Apinizer.Client.Tests.Models;

/// <summary>A secret shows itself only where it must.</summary>
public sealed class SecretTests
{
    private const string Hidden = "canary-7f3a";

    private static readonly CredentialInput Input = new()
    {
        Username = "jane",
        Password = Hidden,
        FullName = "Jane Doe",
        Email = "jane@example.com",
        Metadata = [new() { Key = "tier", Value = Hidden, Secret = true }],
    };

    [Fact]
    public void It_is_masked_in_texts_in_the_debugger_and_by_other_serializers()
    {
        Secret secret = Hidden;

        Assert.Equal("***", secret.ToString());
        Assert.Equal("***", $"{secret}");
        Assert.Equal("***", typeof(Secret).GetCustomAttribute<DebuggerDisplayAttribute>()!.Value);
        Assert.Equal(DebuggerBrowsableState.Never, typeof(Secret).GetField("_value", BindingFlags.NonPublic | BindingFlags.Instance)!.GetCustomAttribute<DebuggerBrowsableAttribute>()!.State);
        Assert.Equal("\"***\"", JsonSerializer.Serialize(secret));
        Assert.DoesNotContain(Hidden, Input.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Hidden, JsonSerializer.Serialize(Input), StringComparison.Ordinal);
        Assert.Equal(Hidden, secret.Reveal());
    }

    [Fact]
    public void The_clients_own_options_reveal_it()
    {
        var json = JsonSerializer.Serialize(Input, ApinizerJson.Options);

        Assert.Equal(Hidden, JsonDocument.Parse(json).RootElement.GetProperty("password").GetString());
        Assert.Equal(Hidden, JsonDocument.Parse(json).RootElement.GetProperty("metadata")[0].GetProperty("value").GetString());
    }

    [Theory]
    [InlineData("***", true)]
    [InlineData("*", true)]
    [InlineData("********", true)]
    [InlineData("", false)]
    [InlineData("**a*", false)]
    public void A_mask_is_known_and_never_written(string value, bool isMask)
    {
        var credential = JsonSerializer.Deserialize<Credential>($$"""{"username":"jane","password":"{{value}}"}""", ApinizerJson.Options)!;

        Assert.Equal(isMask, credential.Password!.IsMasked);
        JsonAssert.Same(isMask ? """{"username":"jane"}""" : $$"""{"username":"jane","password":"{{value}}"}""", JsonSerializer.Serialize(credential, ApinizerJson.Options));
    }

    [Fact]
    public void Two_are_equal_when_they_hide_the_same()
    {
        Assert.Equal(new Secret("a"), new Secret("a"));
        Assert.True(new Secret("a") == "a" && new Secret("a") != "A" && new Secret("a") != null);
        Assert.Equal(new Secret("a").GetHashCode(), new Secret("a").GetHashCode());
        Assert.Null((Secret?)(string?)null);
        Assert.False((Secret?)null == new Secret("a"));
        Assert.True((Secret?)null == (Secret?)null);
        Assert.Equal("A secret is a JSON string.", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Secret>("7")).Message);
        Assert.Throws<ArgumentNullException>(() => new Secret(null!));
    }

    [Fact]
    public void The_redacted_form_shows_nothing_of_what_is_or_looks_secret()
    {
        var names = new[]
        {
            "password", "elasticPassword", "dbPasswd", "packagePassphrase", "clientSecret", "secretKey", "apiKey", "api_key", "accessToken", "refresh_token", "privateKey", "mcpServerBearer",
            "serviceAccountJson", "content", "jwkStr", "caKeystoreFilePass", "Authorization",
        };
        var members = string.Join(',', names.Select(name => $"\"{name}\":\"{Hidden}\""));
        var json = $$"""
            {"name":"shop","quota":5,"enabled":true,{{members}},"passwordHistory":["{{Hidden}}"],"secretNumber":424242,"nested":{"list":[{"visible":"yes",{{members}} } ] } }
            """;
        var project = JsonSerializer.Deserialize<Project>(json, ApinizerJson.Options)!;

        var redacted = JsonSerializer.Serialize(project, ApinizerJson.Redacted);

        Assert.DoesNotContain(Hidden, redacted, StringComparison.Ordinal);
        Assert.DoesNotContain("424242", redacted, StringComparison.Ordinal);
        var shown = JsonDocument.Parse(redacted).RootElement;
        Assert.Equal(("shop", 5, true), (shown.GetProperty("name").GetString(), shown.GetProperty("quota").GetInt32(), shown.GetProperty("enabled").GetBoolean()));
        Assert.Equal("yes", shown.GetProperty("nested").GetProperty("list")[0].GetProperty("visible").GetString());
        Assert.All(names, name => Assert.Equal("***", shown.GetProperty(name).GetString()));
        JsonAssert.Same(json, JsonSerializer.Serialize(project, ApinizerJson.Options));
    }

    [Fact]
    public void The_redacted_form_shows_no_known_secret_either()
    {
        Assert.DoesNotContain(Hidden, JsonSerializer.Serialize(Input, ApinizerJson.Redacted), StringComparison.Ordinal);
        Assert.DoesNotContain(Hidden, JsonSerializer.Serialize(new ApiProxyKeysPatch { PublicKey = Hidden, SecretKey = Hidden }, ApinizerJson.Redacted), StringComparison.Ordinal);
    }
}
