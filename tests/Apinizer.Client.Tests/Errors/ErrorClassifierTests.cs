using System.Text.Json;
using static Apinizer.Client.ApinizerErrorKind;

namespace Apinizer.Client.Tests.Errors;

/// <summary>What the words of the server mean. They change between releases, so each rule is tried with more than one wording.</summary>
public sealed class ErrorClassifierTests
{
    private const string Catalogue = "APINIZER_ERROR_CATALOGUE";

    public static TheoryData<int, string?, string?, ApinizerErrorKind> Texts => new()
    {
        { 400, null, "Api Proxy (orders) is not found!", NotFound },
        { 400, "bad_request", "ApiProxy (name: orders) is not found or user does not have privilege to access it!", NotFound },
        { 400, null, "It can not be reparsed because it is not exist. First create it!", NotFound },
        { 404, null, null, NotFound },
        { 500, null, "Traffic log settings not found", NotFound },
        { 400, null, "Credential (username: jane) is already exist!", AlreadyExists },
        { 400, null, "Credential has already access to ApiProxy (orders)!", AlreadyExists },
        { 400, null, "Username is already used", AlreadyExists },
        { 400, null, "User does not have permission for this", PermissionDenied },
        { 400, null, "Unauthorized! Only users with ADMIN role may do that", PermissionDenied },
        { 401, null, "Admin role required", PermissionDenied },
        { 401, null, "Unauthorized API Access!", PermissionDenied },
        { 403, null, null, PermissionDenied },
        { 401, null, "Token is not valid!", Authentication },
        { 401, null, "Invalid token or insufficient permissions", Authentication },
        { 401, null, "Token was expired!", Authentication },
        { 401, null, null, Authentication },
        { 401, "unauthorized_client", "Bad credentials", Authentication },
        { 400, "invalid_grant", "Whatever", Authentication },
        { 400, "invalid_client", null, Authentication },
        { 400, "INVALID_TOKEN", null, Authentication },
        { 400, "unauthorized_client", null, Authentication },
        { 300, null, null, Validation },
        { 199, null, null, Validation },
        { 400, null, "Cannot proceed", Conflict },
        { 400, null, "Some objects are named alike", Conflict },
        { 400, null, "Rollback failed", Server },
        { 400, null, "The file could not be encrypted", Server },
        { 400, null, "The worker may be unreachable", Server },
        { 400, null, "The user does not have a secret key assigned", NotFound },
        { 400, null, "You lack a privilege", PermissionDenied },
        { 400, null, "Only a System Admin may", PermissionDenied },
        { 401, null, "You lack a privilege", PermissionDenied },
        { 401, null, "System admin only", PermissionDenied },
        { 401, null, "You lack a permission", PermissionDenied },
        { 409, null, "Gone elsewhere", Conflict },
        { 400, null, "The certificate is in use by 3 objects", Conflict },
        { 400, null, "Built-in presets cannot be changed", Conflict },
        { 429, null, null, RateLimited },
        { 400, null, "Rate limit exceeded for this user", RateLimited },
        { 500, null, null, Server },
        { 503, null, "Try later", Server },
        { 400, null, "Unexpected error occurred", Server },
        { 400, null, "Port (0) is not valid!", Validation },
        { 400, null, null, Validation },
        { 422, "bad_request", "", Validation },
        { 200, null, "Rolled back successfully but deployment failed: Connection refused", DeploymentFailed },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_words_decide_where_the_status_says_little(int status, string? code, string? text, ApinizerErrorKind kind)
        => Assert.Equal(kind, ErrorClassifier.Classify(status, code, text));

    [Fact]
    public void A_success_is_no_error() => Assert.Null(ErrorClassifier.Classify(200, null, "ApiProxy already deployed, nothing not found"));

    [Theory]
    [InlineData(200, "It is not found", NotFound)]
    [InlineData(200, "No", Validation)]
    public void A_failure_with_status_200_is_judged_by_its_words(int status, string text, ApinizerErrorKind kind)
        => Assert.Equal(kind, ErrorClassifier.Classify(status, null, text, saysFailure: true));

    [Theory]
    [InlineData("ApiProxy (orders) is not found or user does not have privilege to access it!", true)]
    [InlineData("Project not found for name: (shop) or user has not privilege to access it!", true)]
    [InlineData("ApiProxy (orders) is not found!", false)]
    [InlineData(null, false)]
    public void What_is_missing_may_just_be_hidden(string? text, bool maybe) => Assert.Equal(maybe, ErrorClassifier.MayBePermissionProblem(text, NotFound));

    [Theory]
    [InlineData("Invalid token or insufficient permissions", Authentication, true)]
    [InlineData("Token is not valid!", Authentication, false)]
    [InlineData(null, Authentication, false)]
    [InlineData(null, PermissionDenied, true)]
    [InlineData("You lack a permission and a privilege", Validation, false)]
    public void Other_refusals_may_be_about_permissions_too(string? text, ApinizerErrorKind kind, bool maybe) => Assert.Equal(maybe, ErrorClassifier.MayBePermissionProblem(text, kind));

    [Fact(Explicit = true)]
    public void At_least_290_of_the_295_documented_texts_are_understood()
    {
        var file = Environment.GetEnvironmentVariable(Catalogue);
        Assert.True(File.Exists(file), $"Set {Catalogue} to the list of documented error texts.");
        var entries = JsonSerializer.Deserialize<Entry[]>(File.ReadAllText(file), JsonSerializerOptions.Web)!;

        var misses = entries.Select(entry => (Entry: entry, Found: Classify(entry))).Where(result => result.Found != result.Entry.Kind).ToArray();

        var output = TestContext.Current.TestOutputHelper!;
        output.WriteLine($"{entries.Length - misses.Length} of {entries.Length}");
        foreach (var (entry, found) in misses)
        {
            output.WriteLine($"{entry.Kind}, taken for {found}: {entry.Status} {entry.ErrorCode} {entry.Message}");
        }

        Assert.Equal(295, entries.Length);
        Assert.True(entries.Length - misses.Length >= 290, $"{misses.Length} misses");
    }

    /// <summary>An entry without a status was found in running text, where errors are answered with 400.</summary>
    private static string Classify(Entry entry) => ErrorClassifier.Classify(entry.Status ?? 400, entry.ErrorCode, entry.Message)?.ToString() ?? "Success";

    private sealed record Entry(string Message, int? Status, string Kind, string? ErrorCode);
}
