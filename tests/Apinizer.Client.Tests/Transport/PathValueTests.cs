using Apinizer.Client.ApiProxies;

namespace Apinizer.Client.Tests.Transport;

/// <summary>One value of a path: what it becomes, and why it is refused.</summary>
public sealed class PathValueTests
{
    private const string Shared = "The value is a part of the address and must ";

    [Theory]
    [InlineData("shop", "shop")]
    [InlineData("a b/c", "a%20b%2Fc")]
    [InlineData(".a.", ".a.")]
    [InlineData("😀", "%F0%9F%98%80")]
    [InlineData("a😀b😀", "a%F0%9F%98%80b%F0%9F%98%80")]
    public void A_name_is_escaped(string value, string escaped) => Assert.Equal(escaped, PathValue.Escape(value, "name"));

    [Theory]
    [InlineData("", "not be empty.")]
    [InlineData(" \t", "not be empty.")]
    [InlineData("a\tb", "not have control characters.")]
    public void A_name_that_would_get_lost_is_refused_with_the_reason(string value, string reason) => AssertRefused(Shared + reason, value);

    [Fact]
    public void Half_a_surrogate_pair_is_refused_wherever_it_stands()
        => Assert.All(["\ud83d", "\ude00", "😀\ud83d", "😀\ude00", "a\ud83d😀"], value => AssertRefused(Shared + "be valid Unicode: it has half a surrogate pair.", value));

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("....")]
    public void Dots_alone_are_refused_and_shown(string value)
        => AssertRefused($"The value '{value}' is a part of the address and must not consist of dots: it would address something else.", value);

    [Fact]
    public void A_name_has_4096_characters_at_most()
    {
        Assert.Equal(4096, PathValue.Escape(new string('x', 4096), "name").Length);
        AssertRefused(Shared + "not have more than 4096 characters.", new string('x', 4097));
    }

    [Fact]
    public void A_missing_name_is_told_by_the_name_of_its_parameter()
    {
        Assert.Equal("name", Assert.Throws<ArgumentNullException>(() => PathValue.Escape((string)null!, "name")).ParamName);
        Assert.Equal("type", Assert.Throws<ArgumentNullException>(() => PathValue.Escape((OpenEnum)null!, "type")).ParamName);
    }

    [Fact]
    public void A_value_of_a_list_goes_as_it_stands_on_the_wire() => Assert.Equal(ApiProxySpecType.OpenApi.Value, PathValue.Escape(ApiProxySpecType.OpenApi, "type"));

    [Theory]
    [InlineData(0, "0")]
    [InlineData(12, "12")]
    [InlineData(long.MaxValue, "9223372036854775807")]
    public void A_number_has_digits_only(long value, string text) => Assert.Equal(text, PathValue.Escape(value, "revision"));

    [Fact]
    public void A_negative_number_is_refused_and_shown()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => PathValue.Escape(-1, "revision"));

        Assert.Equal(("revision", -1L), (error.ParamName, error.ActualValue));
        Assert.StartsWith("The value must not be negative.", error.Message, StringComparison.Ordinal);
    }

    private static void AssertRefused(string message, string value)
    {
        var error = Assert.Throws<ArgumentException>(() => PathValue.Escape(value, "name"));
        Assert.Equal("name", error.ParamName);
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
    }
}
