using System.Text.Json;

namespace Apinizer.Client.Tests.Models;

/// <summary>A variable whose secrets nobody can read can be changed all the same.</summary>
public sealed class EnvironmentVariableTests
{
    [Fact]
    public void An_update_of_what_was_read_keeps_every_value()
    {
        var read = JsonSerializer.Deserialize<EnvironmentVariable>(
            """
            {"projectId":"66f0","name":"BACKEND","description":"Old","global":false,"globalVisible":true,"newer":1,"environmentValueList":[
                {"environmentName":"blue","value":"https://blue.example","visible":true,"newest":2},{"environmentName":"green","value":null,"visible":false}]}
            """,
            ApinizerJson.Options)!;

        JsonAssert.Same(
            """
            {"name":"BACKEND","description":"New","global":false,"globalVisible":true,"newer":1,"environmentValueList":[
                {"environmentName":"blue","visible":true,"newest":2},{"environmentName":"green","visible":false}]}
            """,
            JsonSerializer.Serialize(EnvironmentVariableUpdate.KeepValues(read) with { Description = "New" }, ApinizerJson.Options));
    }

    [Fact]
    public void An_update_of_a_variable_for_all_environments_keeps_its_value_hidden()
    {
        var read = JsonSerializer.Deserialize<EnvironmentVariable>("""{"name":"KEY","global":true,"globalVisible":false,"environmentValueList":null}""", ApinizerJson.Options)!;

        JsonAssert.Same("""{"name":"KEY","global":true,"globalVisible":false}""", JsonSerializer.Serialize(EnvironmentVariableUpdate.KeepValues(read), ApinizerJson.Options));
        Assert.Throws<ArgumentNullException>(() => EnvironmentVariableUpdate.KeepValues(null!));
    }
}
