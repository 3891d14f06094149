namespace Apinizer.Client.Generator.Tests.Live;

/// <summary>Generated methods are called: which answer they expect, and what the list of operations tells about them.</summary>
public sealed class ResultTests
{
    [Theory]
    [InlineData("ChangeAsync", "POST /change/", "→ change")]
    [InlineData("ChangedAsync", "POST /changed/", "→ change of Pet")]
    [InlineData("ItemAsync", "GET /item/", "→ item Pet")]
    [InlineData("ListAsync", "GET /list/", "→ list of Pet")]
    [InlineData("EnumerateAsync", "GET /list/", "→ stream of Pet")]
    [InlineData("BareAsync", "GET /bare/", "→ bare Pet")]
    [InlineData("TextAsync", "GET /text/", "→ text")]
    [InlineData("FileAsync", "GET /file/", "→ download")]
    public void Return_type_decides_how_the_answer_is_read(string method, string request, string answer)
        => Assert.Equal([request, answer], LiveApi.Call("Shop.ResultsApi", method));

    [Fact]
    public void Cancellation_token_is_passed_on()
    {
        using var cancellation = new CancellationTokenSource();
        CancellationToken passed = default;
        var api = LiveApi.Create("Shop.ResultsApi", (_, token) => passed = token);

        LiveApi.Invoke(api, "ItemAsync", cancellation.Token);

        Assert.Equal(cancellation.Token, passed);
    }

    [Theory]
    [InlineData("Cats", "GET /cats/food/")]
    [InlineData("event", "GET /dogs/food/")]
    public void Groups_below_use_the_same_transport(string property, string request)
    {
        IReadOnlyList<string> described = [];
        var groups = LiveApi.Create("Shop.GroupsApi", (lines, _) => described = lines);

        LiveApi.Invoke(groups.GetType().GetProperty(property)!.GetValue(groups)!, "FoodAsync", TestContext.Current.CancellationToken);

        Assert.Equal(request, described[0]);
    }

    [Fact]
    public void Member_that_implements_itself_is_left_alone()
    {
        var groups = LiveApi.Create("Shop.GroupsApi", (_, _) => { });

        Assert.Equal("groups", groups.GetType().GetInterface("IGroupsApi")!.GetProperty("Name")!.GetValue(groups));
    }

    [Theory]
    [InlineData("bodies.create", "POST /shops/{shopName}/pets/ Create Always Change PETS:MANAGE + PETS:DEPLOY bodies.get")]
    [InlineData("bodies.replaceNames", "PUT /pets/names/ Set OnRequest Change admin -")]
    [InlineData("bodies.update", "PATCH /pets/ Set Never Change token -")]
    [InlineData("bodies.delete", "DELETE /pets/ Once Never Change token -")]
    [InlineData("results.item", "GET /item/ Safe Never Item token -")]
    [InlineData("results.list", "GET /list/ Safe Never List token -")]
    [InlineData("results.bare", "GET /bare/ Safe Never Bare token -")]
    [InlineData("results.text", "GET /text/ Safe Never Text token -")]
    [InlineData("results.file", "GET /file/ Safe Never File token - transfer")]
    [InlineData("uploads.photo", "POST /pets/{name}/photo/ Create Never Change token - transfer")]
    public void Operation_is_listed_with_all_that_its_attributes_say(string id, string expected)
    {
        dynamic operation = Assert.Single(LiveApi.Operations(), operation => operation.ToString() == id);

        Assert.Equal(
            expected,
            $"{operation.Method} {operation.PathTemplate} {operation.Class} {operation.Deploys} {operation.Result} {operation.Permission} {operation.VerifyWith ?? "-"}"
            + (operation.IsTransfer ? " transfer" : ""));
    }

    [Fact]
    public void Operations_of_all_interfaces_are_listed_those_of_groups_below_too()
    {
        var ids = LiveApi.Operations().Select(operation => operation.ToString()).ToList();

        // 6 paths, 9 bodies, 5 queries, 4 uploads, 7 results, 2 in groups below, and the request for a token, which no interface has.
        Assert.Equal(6 + 9 + 5 + 4 + 7 + 2 + 1, ids.Count);
        Assert.Contains("cats.food", ids);
        Assert.Contains("dogs.food", ids);
    }
}
