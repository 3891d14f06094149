namespace Apinizer.Emulator.Tests;

public sealed class EnvironmentVariableTests
{
    private const string Path = ManagerUnderTest.Project + "environmentVariables/";

    [Fact]
    public async Task A_variable_has_one_value_or_one_for_each_environment()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        var created = (await CreateAsync(manager, "URL", """
            "description":"Backend","environmentValueList":[{"environmentName":"production","value":"p","visible":true},{"environmentName":"staging","value":"s","visible":true}]
            """)).IsOk();
        (await CreateAsync(manager, "LIMIT", """ "global":true,"globalValue":"7" """)).IsOk();

        Assert.Equal(["production", "staging"], created["deploymentResult"]["detailList"]!.AsArray().Select(entry => entry!["envName"]!.ToString()));
        Assert.Equal(["URL", "LIMIT"], (await manager.GetAsync(Path)).IsOk().Column("name"));
        var url = (await manager.GetAsync(Path + "URL/")).IsOk().OnlyItem;
        Assert.Equal(["p", "s"], url["environmentValueList"]!.AsArray().Select(entry => entry!["value"]!.ToString()));
        Assert.Equal("MyProject", url["projectName"]!.ToString());
        var limit = (await manager.GetAsync(Path + "LIMIT/")).OnlyItem;
        Assert.Equal("7", limit["globalValue"]!.ToString());
        Assert.Null(limit["environmentValueList"]);
        (await manager.GetAsync(Path + "url/")).IsRefused("Environment variable (url) is not found!");
    }

    [Theory]
    [InlineData("""{"global":true,"globalValue":"x"}""", "Environment variable name can not be empty!")]
    [InlineData("""{"name":"B","global":true,"globalValue":"x"}""", "Environment variable name in path (A) does not match name in body (B)!")]
    [InlineData("""{"name":"A","global":true}""", "globalValue value can not be empty!")]
    [InlineData("""{"name":"A","globalValue":"x"}""", "environmentValueList value can not be empty!")]
    [InlineData("""{"name":"A","environmentValueList":[{"value":"x"}]}""", "environmentName value can not be empty!")]
    [InlineData("""{"name":"A","environmentValueList":[{"environmentName":"staging"}]}""", "value value can not be empty!")]
    [InlineData("""{"name":"A","environmentValueList":[{"environmentName":"moon","value":"x"}]}""", "Environment (moon) is not found or user does not have privilege to access it!")]
    public async Task A_variable_must_be_complete(string json, string message)
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        (await manager.PostAsync(Path + "A/", json)).IsRefused(message);
        Assert.Empty(manager.Emulator.State.Names("environmentVariables", "MyProject"));
    }

    [Fact]
    public async Task Names_are_unique_in_the_project()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        (await CreateAsync(manager, "A", """ "global":true,"globalValue":"1" """)).IsOk();
        (await CreateAsync(manager, "A", """ "global":true,"globalValue":"2" """)).IsRefused("Environment variable (name: A) already exists!");
    }

    [Fact]
    public async Task Hidden_values_are_never_read()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        (await CreateAsync(manager, "KEY", """ "global":true,"globalValue":"hidden","globalVisible":false """)).IsOk();
        (await CreateAsync(manager, "PASSWORD", """ "environmentValueList":[{"environmentName":"staging","value":"hidden"}] """)).IsOk();

        Assert.DoesNotContain("hidden", (await manager.GetAsync(Path)).Text, StringComparison.Ordinal);
        Assert.Null((await manager.GetAsync(Path + "KEY/")).OnlyItem["globalValue"]);
        Assert.Null((await manager.GetAsync(Path + "PASSWORD/")).OnlyItem["environmentValueList"]![0]!["value"]);
        Assert.Equal("hidden", manager.Emulator.State.Find("environmentVariables", "MyProject", "KEY")!["globalValue"]!.ToString());
    }

    [Fact]
    public async Task An_update_keeps_values_that_are_null_and_clears_those_that_are_empty()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        (await CreateAsync(manager, "A", """
            "environmentValueList":[{"environmentName":"production","value":"p"},{"environmentName":"staging","value":"s"}]
            """)).IsOk();

        (await UpdateAsync(manager, "A", """ "name":"other","description":"New" """)).IsOk();
        Assert.Equal(["p", "s"], Stored(manager, "A"));
        (await UpdateAsync(manager, "A", """
            "name":"A","environmentValueList":[{"environmentName":"production","value":null},{"environmentName":"staging","value":""}]
            """)).IsOk();
        Assert.Equal(["p", ""], Stored(manager, "A"));
        Assert.Equal(["A"], manager.Emulator.State.Names("environmentVariables", "MyProject"));
        (await UpdateAsync(manager, "B", """ "name":"B","global":true,"globalValue":"x" """)).IsRefused("Environment variable (B) is not found!");
    }

    [Fact]
    public async Task A_variable_that_goes_is_undeployed_everywhere()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        (await CreateAsync(manager, "A", """ "global":true,"globalValue":"1" """)).IsOk();
        manager.Emulator.FailDeployments("staging", "No route to host");

        var result = (await manager.DeleteAsync(Path + "A/")).IsOk()["deploymentResult"];

        Assert.False(result["success"]!.GetValue<bool>());
        Assert.Equal(["Undeployed successfully", "No route to host"], result["detailList"]!.AsArray().Select(entry => entry!["detail"]!.ToString()));
        Assert.Empty((await manager.GetAsync(Path)).Column("name"));
    }

    [Fact]
    public async Task The_project_of_the_administration_lists_the_variables_of_all_projects()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        (await CreateAsync(manager, "A", """ "global":true,"globalValue":"1" """)).IsOk();
        (await manager.PostAsync("/apiops/projects/admin/environmentVariables/B/", """{"name":"B","global":true,"globalValue":"2"}""")).IsOk();
        Assert.Equal(["MyProject", "admin"], (await manager.GetAsync("/apiops/projects/admin/environmentVariables/")).IsOk().Column("projectName"));
    }

    private static IEnumerable<string> Stored(ManagerUnderTest manager, string name)
        => manager.Emulator.State.Find("environmentVariables", "MyProject", name)!["environmentValueList"]!.AsArray().Select(entry => entry!["value"]!.ToString());

    private static Task<Reply> CreateAsync(ManagerUnderTest manager, string name, string members) => manager.PostAsync($"{Path}{name}/", $$"""{"name":"{{name}}",{{members}}}""");

    private static Task<Reply> UpdateAsync(ManagerUnderTest manager, string name, string members) => manager.PutAsync($"{Path}{name}/", $$"""{{{members}}}""");
}
