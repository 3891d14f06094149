using System.Globalization;
using Apinizer.Client.ApiProxies;

namespace Apinizer.Client.Tests.Transport;

/// <summary>What a call puts on the wire, and what it remembers of its attempts.</summary>
public sealed class ApiCallTests
{
    private const string Root = "https://manager.example.com";

    [Fact]
    public void Without_a_query_the_address_is_root_and_path() => Assert.Equal(Root + "/apiops/", Make("projects.list").Address);

    [Fact]
    public void Values_of_the_query_are_joined_and_escaped_and_missing_ones_left_out()
    {
        var call = Make("projects.list");
        call.AddQuery("none", (string?)null);
        call.AddQuery("text", "a&b=ç");
        call.AddQuery("yes", true);
        call.AddQuery("no", false);
        call.AddQuery("neither", (bool?)null);
        call.AddQuery("number", -5L);
        call.AddQuery("noNumber", (long?)null);
        call.AddQuery("type", ApiProxySpecType.OpenApi);
        call.AddQuery("noType", (OpenEnum?)null);

        Assert.Equal($"{Root}/apiops/?text=a%26b%3D%C3%A7&yes=true&no=false&number=-5&type={ApiProxySpecType.OpenApi.Value}", call.Address);
    }

    [Fact]
    public void A_number_is_written_alike_in_every_culture()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            var other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            other.NumberFormat.NegativeSign = "~";
            CultureInfo.CurrentCulture = other;
            var call = Make("projects.list");
            call.AddQuery("number", -5L);

            Assert.Equal(Root + "/apiops/?number=-5", call.Address);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void Half_a_surrogate_pair_in_a_query_is_refused_by_its_name()
    {
        var error = Assert.Throws<ArgumentException>(() => Make("projects.list").AddQuery("environmentName", "a\ud83d"));

        Assert.Equal("environmentName", error.ParamName);
        Assert.StartsWith("The value of environmentName is a part of the address and must be valid Unicode: it has half a surrogate pair.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Headers_go_out_with_the_correlation_id_and_missing_ones_do_not()
    {
        var call = Make("projects.list");
        call.AddHeader("X-Mode", " a~ ", "mode");
        call.AddHeader("X-Other", "b", "other");
        call.AddHeader("X-None", null, "none");
        call.AddBase64Header("X-No-Secret", null, "secret");

        using var message = call.CreateMessage();

        Assert.Equal((HttpMethod.Get, new Uri(Root + "/apiops/")), (message.Method, message.RequestUri));
        Assert.Equal(
            [("X-Correlation-Id", call.CorrelationId), ("X-Mode", " a~ "), ("X-Other", "b")],
            message.Headers.NonValidated.Select(header => (header.Key, header.Value.ToString())));
        Assert.Matches("^[0-9a-f]{32}$", call.CorrelationId);
    }

    [Theory]
    [InlineData("a\u001f")]
    [InlineData("a\u007f")]
    [InlineData("ğ")]
    public void A_header_of_other_letters_is_refused_by_its_name(string value)
    {
        var error = Assert.Throws<ArgumentException>(() => Make("projects.list").AddHeader("X-Mode", value, "mode"));

        Assert.Equal("mode", error.ParamName);
        Assert.StartsWith("The value goes into the header X-Mode and must have visible ASCII characters only.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_secret_travels_encoded_and_is_hidden_in_both_forms()
    {
        var call = Make("apiProxies.export");
        call.AddBase64Header("X-Passphrase", "çok gizli", "passphrase");

        using var message = call.CreateMessage();

        Assert.Equal("w6dvayBnaXpsaQ==", message.Headers.GetValues("X-Passphrase").Single());
        Assert.Equal($"{Secret.Mask} and {Secret.Mask}", call.Secrets.Hide("çok gizli and w6dvayBnaXpsaQ=="));
    }

    [Fact]
    public async Task Whatever_is_no_read_has_a_content_even_an_empty_one()
    {
        using var reading = Make("projects.list").CreateMessage();
        using var removing = Make("apiProxies.delete").CreateMessage();

        Assert.Null(reading.Content);
        Assert.Empty(await removing.Content!.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Parts_go_together_in_their_order()
    {
        var call = Make("apiProxies.createFromFile");
        call.AddJsonPart("settings", Input(), "settings");
        call.AddFilePart("file", FileUpload.FromBytes([1, 2, 3], "spec.json"), "file");

        using var message = call.CreateMessage();
        var text = await message.Content!.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.InRange(text.IndexOf("name=\"settings\"", StringComparison.Ordinal), 0, text.IndexOf("name=\"file\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Attempts_are_remembered_with_their_number_and_their_delay()
    {
        var call = Make("projects.list");
        Assert.Empty(call.Attempts);
        Assert.Equal(0, call.AttemptCount);

        call.BeginAttempt();
        call.RecordFailure("first", TimeSpan.FromSeconds(1));
        call.BeginAttempt();
        call.RecordFailure("second");

        Assert.Equal(
            [new AttemptRecord { Number = 1, Reason = "first", Delay = TimeSpan.FromSeconds(1) }, new AttemptRecord { Number = 2, Reason = "second" }],
            call.Attempts);
    }

    [Fact]
    public void One_attempt_that_may_have_been_carried_out_is_enough_to_remember()
    {
        var call = Make("projects.list");
        Assert.False(call.HadAmbiguousAttempt);
        call.AmbiguousAttempts++;
        Assert.True(call.HadAmbiguousAttempt);
    }

    [Theory]
    [InlineData("test.healthcheck", true)]
    [InlineData("projects.list", false)]
    public void Only_what_needs_no_permission_goes_without_a_token(string operation, bool expected) => Assert.Equal(expected, Make(operation).IsAnonymous);

    [Theory]
    [InlineData("projects.list", "None", false)]
    [InlineData("apiProxies.export", "None", true)]
    [InlineData("apiProxies.delete", "Automatic", true)]
    [InlineData("apiProxies.deployment.rollbackHistory", "Automatic", true)]
    public void What_deploys_or_carries_a_file_takes_long(string operation, string deployment, bool isLong)
    {
        var call = Make(operation);

        Assert.Equal((deployment, isLong), ($"{call.Deployment}", call.IsLong));
        Assert.Empty(call.RequestedEnvironments);
    }

    [Theory]
    [InlineData(true, "Asked")]
    [InlineData(false, "None")]
    public void A_body_that_has_a_say_in_the_deployment_decides(bool deploys, string deployment)
    {
        var call = Make("apiProxies.createFromUrl");
        call.SetJson(new ApiProxyFromUrlInput { ApiProxyName = "orders", ApiProxyCreationType = ApiProxySpecType.EmptyApi, DeployTo = deploys ? ["production"] : [] }, "input");

        Assert.Equal((deployment, deploys), ($"{call.Deployment}", call.IsLong));
        Assert.Equal(deploys ? ["production"] : [], call.RequestedEnvironments);
    }

    private static ApiProxyFromFileInput Input() => new() { ApiProxyName = "orders", ApiProxyCreationType = ApiProxySpecType.OpenApi };

    private static ApiCall Make(string operation) => new(ApiMethod.Of(operation).Operation, Root + "/apiops/");
}
