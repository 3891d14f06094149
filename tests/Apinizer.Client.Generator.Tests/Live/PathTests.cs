namespace Apinizer.Client.Generator.Tests.Live;

/// <summary>Generated methods are called: what becomes of the path.</summary>
public sealed class PathTests
{
    [Fact]
    public void Path_without_placeholders_goes_out_as_it_stands()
        => Assert.Equal(["GET /", "→ text"], LiveApi.Call("Shop.PathsApi", "RootAsync"));

    [Fact]
    public void Trailing_slash_is_there_as_in_the_template()
    {
        Assert.Equal("GET /shops/Zoo/", LiveApi.Call("Shop.PathsApi", "SlashAsync", "Zoo")[0]);
        Assert.Equal("GET /shops/Zoo", LiveApi.Call("Shop.PathsApi", "NoSlashAsync", "Zoo")[0]);
    }

    [Fact]
    public void Every_type_of_value_is_written_and_escaped()
        => Assert.Equal(
            "GET /every/a%2Fb%20%C3%A7/7/9223372036854775807/light%20blue/type/",
            LiveApi.Call("Shop.PathsApi", "EveryAsync", "a/b ç", 7, long.MaxValue, LiveApi.New("Shop.Color", "light blue"))[0]);

    [Fact]
    public void Values_go_to_the_placeholder_of_their_name_and_not_by_order()
        => Assert.Equal("GET /Lovelace/Ada/Lovelace", LiveApi.Call("Shop.PathsApi", "OrderAsync", "Ada", "Lovelace")[0]);

    [Fact]
    public void Parameters_may_be_named_like_keywords()
        => Assert.Equal(["GET /fair/first/", "query default = True", "→ text"], LiveApi.Call("Shop.PathsApi", "KeywordsAsync", "fair", "first", true));

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData(null)]
    public void Value_that_would_change_the_address_is_refused_with_the_name_of_its_parameter(string? value)
        => Assert.Equal("shopName", Assert.ThrowsAny<ArgumentException>(() => LiveApi.Call("Shop.PathsApi", "SlashAsync", value)).ParamName);

    [Theory]
    [InlineData("Text", "text")]
    [InlineData("Color", "color")]
    [InlineData("Revision", "revision")]
    [InlineData("Number", "number")]
    public void Refused_value_of_each_type_is_told_by_the_name_of_its_parameter(string bad, string parameter)
        => Assert.Equal(parameter, Assert.ThrowsAny<ArgumentException>(() => LiveApi.Call(
            "Shop.PathsApi",
            "EveryAsync",
            bad == "Text" ? ".." : "text",
            bad == "Revision" ? -1 : 1,
            bad == "Number" ? -1L : 1L,
            bad == "Color" ? null : LiveApi.New("Shop.Color", "red"))).ParamName);
}
