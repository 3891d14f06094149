namespace Apinizer.Client.Generator.Tests.Live;

/// <summary>Generated methods are called: what becomes of query values and headers.</summary>
public sealed class QueryTests
{
    private static object Red => LiveApi.New("Shop.Color", "red");

    [Fact]
    public void Scalars_of_every_type_go_out_in_the_order_of_the_parameters_under_their_alias()
        => Assert.Equal(
            ["GET /scalars/", "query text = cat", "query flag = False", "query revision = 7", "query number = 8", "query color = red", "query sort-by = name", "→ text"],
            LiveApi.Call("Shop.QueriesApi", "ScalarsAsync", "cat", false, 7, 8L, Red, "name"));

    [Theory]
    [InlineData(0, "text")]
    [InlineData(4, "color")]
    [InlineData(5, "sort")]
    public void Required_value_must_not_be_null_or_the_server_would_use_its_default(int index, string parameter)
    {
        object?[] values = ["cat", false, 7, 8L, Red, "name"];
        values[index] = null;

        Assert.Equal(parameter, Assert.Throws<ArgumentNullException>(() => LiveApi.Call("Shop.QueriesApi", "ScalarsAsync", values)).ParamName);
    }

    [Fact]
    public void Optional_scalars_may_be_null()
        => Assert.Equal(["GET /optional/", "→ text"], LiveApi.Call("Shop.QueriesApi", "OptionalAsync", null, null, null, null, null));

    [Fact]
    public void Optional_scalars_may_be_set()
        => Assert.Equal(
            ["GET /optional/", "query text = cat", "query flag = True", "query revision = 7", "query number = 8", "query color = red", "→ text"],
            LiveApi.Call("Shop.QueriesApi", "OptionalAsync", "cat", true, 7, 8L, Red));

    [Theory]
    [InlineData("FilterAsync", "/filter/")]
    [InlineData("OptionalFilterAsync", "/filter/optional/")]
    public void Properties_of_an_object_go_out_inherited_ones_and_headers_too(string method, string path)
    {
        var filter = LiveApi.New("Shop.PetFilter").With(
            ("Text", "cat"),
            ("Sold", true),
            ("Revision", 7),
            ("Since", 8L),
            ("Color", Red),
            ("event", "fair"),
            ("Trace", "t-1"),
            ("Passphrase", LiveApi.New("Apinizer.Client.Secret", "sesame")),
            ("Limit", 10));

        Assert.Equal(
            [
                "GET " + path,
                "query text = cat",
                "query is-sold = True",
                "query revision = 7",
                "query since = 8",
                "query color = red",
                "query event = fair",
                "header X-Trace = t-1 from filter",
                "Base64 header X-Passphrase = sesame from filter",
                "query limit = 10",
                "→ text",
            ],
            LiveApi.Call("Shop.QueriesApi", method, filter));
    }

    [Fact]
    public void Properties_that_are_null_are_not_sent()
        => Assert.Equal(["GET /filter/", "query revision = 0", "→ text"], LiveApi.Call("Shop.QueriesApi", "FilterAsync", LiveApi.New("Shop.PetFilter")));

    [Fact]
    public void Optional_object_may_be_null()
        => Assert.Equal(["GET /filter/optional/", "→ text"], LiveApi.Call("Shop.QueriesApi", "OptionalFilterAsync", [null]));

    [Fact]
    public void Required_object_must_not_be_null()
        => Assert.Equal("filter", Assert.Throws<ArgumentNullException>(() => LiveApi.Call("Shop.QueriesApi", "FilterAsync", [null])).ParamName);

    [Fact]
    public void Headers_go_out_a_secret_only_as_Base64()
        => Assert.Equal(
            ["POST /headers/", "header X-Trace = t-1 from trace", "Base64 header X-Passphrase = sesame from passphrase", "header X-Note = hi from note", "→ change"],
            LiveApi.Call("Shop.QueriesApi", "HeadersAsync", "t-1", LiveApi.New("Apinizer.Client.Secret", "sesame"), "hi"));

    [Fact]
    public void Required_header_must_not_be_null()
        => Assert.Equal("passphrase", Assert.Throws<ArgumentNullException>(() => LiveApi.Call("Shop.QueriesApi", "HeadersAsync", "t-1", null, null)).ParamName);
}
