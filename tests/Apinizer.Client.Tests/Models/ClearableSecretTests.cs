using System.Text.Json;

namespace Apinizer.Client.Tests.Models;

/// <summary>What an update does to a secret is said in one of three ways, and shown in none.</summary>
public sealed class ClearableSecretTests
{
    private const string Hidden = "canary-7f3a";

    private static readonly EnvironmentVariableUpdate Update = new() { Name = "KEY", Global = true, GlobalVisible = false };

    [Fact]
    public void What_is_not_set_stays_what_is_set_changes_and_what_is_cleared_goes()
    {
        JsonAssert.Same("""{"name":"KEY","global":true,"globalVisible":false}""", Written(null));
        JsonAssert.Same("""{"name":"KEY","global":true,"globalVisible":false,"globalValue":"canary-7f3a"}""", Written(ClearableSecret.Set(Hidden)));
        JsonAssert.Same("""{"name":"KEY","global":true,"globalVisible":false,"globalValue":""}""", Written(ClearableSecret.Clear));
        Assert.True(ClearableSecret.Clear.IsCleared);
        Assert.False(ClearableSecret.Set(Hidden).IsCleared);
    }

    [Fact]
    public void An_empty_value_does_not_clear_by_accident()
    {
        Assert.Contains("ClearableSecret.Clear", Assert.Throws<ArgumentException>(() => ClearableSecret.Set("")).Message, StringComparison.Ordinal);
        Assert.Contains("mask", Assert.Throws<ArgumentException>(() => ClearableSecret.Set("***")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => ClearableSecret.Set(null!));
    }

    [Fact]
    public void It_is_read_back_from_a_file_and_a_mask_changes_nothing()
    {
        Assert.Equal(ClearableSecret.Set(Hidden), Read("\"canary-7f3a\""));
        Assert.Equal(ClearableSecret.Clear, Read("\"\""));
        Assert.Null(Read("\"***\""));
        Assert.Null(Read("null"));
    }

    [Fact]
    public void It_shows_itself_to_nobody()
    {
        var update = Update with { GlobalValue = ClearableSecret.Set(Hidden) };

        Assert.Equal("***", update.GlobalValue.ToString());
        Assert.DoesNotContain(Hidden, update.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Hidden, JsonSerializer.Serialize(update), StringComparison.Ordinal);
        Assert.DoesNotContain(Hidden, JsonSerializer.Serialize(update, ApinizerJson.Redacted), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_are_equal_when_they_do_the_same()
    {
        Assert.Equal(ClearableSecret.Set("a").GetHashCode(), ClearableSecret.Set("a").GetHashCode());
        Assert.NotEqual(ClearableSecret.Set("a"), ClearableSecret.Clear);
        Assert.False(ClearableSecret.Set("a").Equals(null));
    }

    private static string Written(ClearableSecret? value) => JsonSerializer.Serialize(Update with { GlobalValue = value }, ApinizerJson.Options);

    private static ClearableSecret? Read(string value)
        => JsonSerializer.Deserialize<EnvironmentVariableUpdate>($$"""{"name":"KEY","global":true,"globalValue":{{value}}}""", ApinizerJson.Options)!.GlobalValue;
}
