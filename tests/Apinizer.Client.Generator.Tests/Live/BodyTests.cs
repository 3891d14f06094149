namespace Apinizer.Client.Generator.Tests.Live;

/// <summary>Generated methods are called: what becomes of bodies, parts and files.</summary>
public sealed class BodyTests
{
    private static object Cat => LiveApi.New("Shop.Pet", "cat");

    private static object Reject => LiveApi.New("Apinizer.Client.MissingSecrets");

    private static object Photo(string name) => LiveApi.New("Apinizer.Client.FileUpload", name);

    [Fact]
    public void Body_is_sent_under_the_name_of_its_parameter_for_errors()
        => Assert.Equal(["POST /shops/Zoo/pets/", "JSON Pet { Name = cat } from pet", "→ change"], LiveApi.Call("Shop.BodiesApi", "CreateAsync", "Zoo", Cat));

    [Fact]
    public void Missing_body_is_left_to_the_call_to_refuse()
        => Assert.Equal(["POST /shops/Zoo/pets/", "JSON null from pet", "→ change"], LiveApi.Call("Shop.BodiesApi", "CreateAsync", "Zoo", null));

    [Fact]
    public void List_can_be_a_body()
        => Assert.StartsWith("JSON System.String[] from names", LiveApi.Call("Shop.BodiesApi", "ReplaceNamesAsync", [new[] { "a" }])[1], StringComparison.Ordinal);

    [Fact]
    public void Optional_body_is_sent_when_it_is_there()
    {
        Assert.Equal(["PATCH /pets/", "JSON Pet { Name = cat } from pet", "→ change"], LiveApi.Call("Shop.BodiesApi", "UpdateAsync", Cat));
        Assert.Equal(["PATCH /pets/", "→ change"], LiveApi.Call("Shop.BodiesApi", "UpdateAsync", [null]));
    }

    [Fact]
    public void Delete_can_have_a_body()
        => Assert.Equal(["DELETE /pets/", "JSON Pet { Name = cat } from pet", "query force = True", "→ change"], LiveApi.Call("Shop.BodiesApi", "DeleteAsync", Cat, true));

    [Fact]
    public void Confirmation_is_not_sent()
        => Assert.Equal(["DELETE /pets/all/", "JSON Pet { Name = cat } from pet", "→ change"], LiveApi.Call("Shop.BodiesApi", "DeleteAllAsync", Cat, true));

    [Fact]
    public void Call_without_confirmation_is_refused_with_the_consequence()
    {
        var error = Assert.Throws<ArgumentException>(() => LiveApi.Call("Shop.BodiesApi", "DeleteAllAsync", Cat, false));

        Assert.Equal("confirmEmptyShop", error.ParamName);
        Assert.StartsWith("All \"pets\" are gone. Pass true", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Body_has_the_name_of_the_path()
        => Assert.Equal(
            ["PUT /shops/Zoo/pets/big%20cat/", "JSON Pet { Name = big cat } from event", "→ change"],
            LiveApi.Call("Shop.BodiesApi", "ReplaceAsync", "Zoo", "big cat", LiveApi.New("Shop.Pet", "big cat")));

    [Theory]
    [InlineData("Cat")]
    [InlineData("")]
    [InlineData(null)]
    public void Body_with_another_name_than_the_path_is_refused(string? name)
        => Assert.Equal("event", Assert.Throws<ArgumentException>(() => LiveApi.Call("Shop.BodiesApi", "ReplaceAsync", "Zoo", "cat", LiveApi.New("Shop.Pet", [name!]))).ParamName);

    [Theory]
    [InlineData("cat")]
    [InlineData("CAT")]
    [InlineData(null)]
    public void Name_deep_in_the_body_may_be_in_other_letters_or_missing(string? name)
        => Assert.Equal("PUT /orders/Cat/", LiveApi.Call("Shop.BodiesApi", "OrderAsync", "Cat", LiveApi.New("Shop.Order", LiveApi.New("Shop.Pet", [name!])))[0]);

    [Theory]
    [InlineData("dog")]
    [InlineData("")]
    public void Another_name_deep_in_the_body_is_refused(string name)
        => Assert.Equal("order", Assert.Throws<ArgumentException>(() => LiveApi.Call("Shop.BodiesApi", "OrderAsync", "Cat", LiveApi.New("Shop.Order", LiveApi.New("Shop.Pet", name)))).ParamName);

    [Fact]
    public void Missing_body_that_has_a_name_is_refused()
        => Assert.Equal("event", Assert.Throws<ArgumentNullException>(() => LiveApi.Call("Shop.BodiesApi", "ReplaceAsync", "Zoo", "cat", null)).ParamName);

    [Fact]
    public void Body_with_another_name_than_the_path_renames_where_that_is_said()
    {
        Assert.Equal(
            ["PUT /keepers/Tom/", "JSON Keeper { Name = Tim, Key = k } from keeper", "→ change"],
            LiveApi.Call("Shop.BodiesApi", "ReplaceKeeperAsync", "Tom", LiveApi.New("Shop.Keeper", "Tim", "k"), Reject, true));

        var error = Assert.Throws<ArgumentException>(() => LiveApi.Call("Shop.BodiesApi", "ReplaceKeeperAsync", "Tom", LiveApi.New("Shop.Keeper", "Tim", "k"), Reject, false));

        Assert.Equal("keeper", error.ParamName);
        Assert.StartsWith("Name: it is 'Tim' and must be 'Tom', the name in the address. Pass is: true", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Body_that_keeps_its_name_may_be_called_a_renaming()
        => Assert.Equal("PUT /keepers/Tom/", LiveApi.Call("Shop.BodiesApi", "ReplaceKeeperAsync", "Tom", LiveApi.New("Shop.Keeper", "Tom", "k"), Reject, true)[0]);

    [Theory]
    [InlineData("ReplaceKeeperAsync", "Tom")]
    [InlineData("CreateKeeperAsync", null)]
    public void Body_that_lacks_a_secret_is_sent_only_where_that_is_said(string method, string? path)
    {
        object?[] arguments = path is null ? [LiveApi.New("Shop.Keeper", "Tom", null), Reject] : [path, LiveApi.New("Shop.Keeper", "Tom", null), Reject, false];
        var error = Assert.Throws<ArgumentException>(() => LiveApi.Call("Shop.BodiesApi", method, arguments));

        Assert.Equal("keeper", error.ParamName);
        Assert.StartsWith("Key: it is missing.", error.Message, StringComparison.Ordinal);

        arguments[Array.IndexOf(arguments, Reject)] = Enum.ToObject(Reject.GetType(), 1);

        Assert.Contains("JSON Keeper { Name = Tom, Key =  } from keeper", LiveApi.Call("Shop.BodiesApi", method, arguments));
    }

    [Fact]
    public void Missing_body_that_has_secrets_is_refused()
        => Assert.Equal("keeper", Assert.Throws<ArgumentNullException>(() => LiveApi.Call("Shop.BodiesApi", "CreateKeeperAsync", null, Reject)).ParamName);

    [Fact]
    public void Upload_can_have_text_parts_and_what_of_them_goes_elsewhere()
    {
        var description = LiveApi.New("Shop.PhotoDescription");
        description.GetType().GetProperty("Override")!.SetValue(description, true);
        description.GetType().GetProperty("Passphrase")!.SetValue(description, LiveApi.New("Apinizer.Client.Secret", "open"));

        Assert.Equal(
            [
                "POST /photos/described/",
                "file part photo = tom.jpg from photo",
                $"text parts {description} from description",
                "query override = True",
                "Base64 header X-Passphrase = open from description",
                "→ change",
            ],
            LiveApi.Call("Shop.UploadsApi", "DescribedAsync", Photo("tom.jpg"), description));
    }

    [Fact]
    public void Upload_has_its_JSON_part_and_its_file()
        => Assert.Equal(
            ["POST /pets/Tom/photo/", "JSON part metadata = Pet { Name = cat } from metadata", "file part photo = tom.jpg from photo", "→ change"],
            LiveApi.Call("Shop.UploadsApi", "PhotoAsync", "Tom", Cat, Photo("tom.jpg")));

    [Fact]
    public void Upload_can_have_several_files_each_under_its_alias()
        => Assert.Equal(
            ["PUT /photos/", "file part front.jpg = a.jpg from front", "file part back = b.jpg from back", "→ change"],
            LiveApi.Call("Shop.UploadsApi", "PhotosAsync", Photo("a.jpg"), Photo("b.jpg")));

    [Fact]
    public void Optional_parts_are_sent_when_they_are_there()
    {
        Assert.Equal(
            ["POST /photos/optional/", "JSON part meta = Pet { Name = cat } from metadata", "file part photo = a.jpg from photo", "→ change"],
            LiveApi.Call("Shop.UploadsApi", "OptionalAsync", Cat, Photo("a.jpg")));
        Assert.Equal(["POST /photos/optional/", "file part photo = a.jpg from photo", "→ change"], LiveApi.Call("Shop.UploadsApi", "OptionalAsync", null, Photo("a.jpg")));
    }
}
