using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace Apinizer.Client.Tests.Properties;

/// <summary>Whatever a server answers with an error, the caller gets a typed exception with a short text and none of the secrets.</summary>
public sealed class ErrorTests : IDisposable
{
    private const int LongestText = 1024;

    private static readonly Gen<HttpStatusCode> Statuses = Gen.Frequency((5, Gen.Choose(300, 599)), (1, Gen.Choose(200, 299)), (1, Gen.Choose(600, 999))).Select(status => (HttpStatusCode)status);
    private static readonly Gen<string> Members = Gen.Elements("resultMessage", "error_description", "message", "detail", "error", "status", "newer");

    private readonly FixedAnswer _manager = new();

    public void Dispose() => _manager.Dispose();

    [Fact, Row("B12"), Row("L3")]
    public void Any_status_with_any_bytes_is_a_typed_exception_of_bounded_length()
    {
        using var client = TestClient.WithToken(_manager, configure: options => options.MaxAttempts = 1);
        var bodies = Gen.OneOf(
            ArbMap.Default.GeneratorFor<byte[]>(),
            AnyJson.Value.Select(Encoding.UTF8.GetBytes),
            Gen.Elements(DocumentedAnswers.All).SelectMany(AnyJson.Changed).Select(Encoding.UTF8.GetBytes),
            from member in Members from text in AnyText.Valid from repeated in Gen.Choose(1, 300) select Encoding.UTF8.GetBytes($$"""{"{{member}}":"{{JsonEncodedText.Encode(Long(text, repeated))}}"}"""));

        Cases.Hold(
            from status in Statuses.Where(status => (int)status >= 300) from body in bodies select (Status: status, Body: body),
            async sent =>
            {
                _manager.Answer = () => new HttpResponseMessage(sent.Status) { Content = new ByteArrayContent(sent.Body) };

                var error = await Assert.ThrowsAnyAsync<ApinizerException>(() => client.Projects.ListAsync(TestContext.Current.CancellationToken));

                var text = (error as ApinizerApiException)?.ServerMessage ?? (error as ApinizerAuthenticationException)?.ServerMessage ?? "";
                Assert.InRange(text.Length, 0, LongestText);
                Assert.DoesNotContain(text, char.IsControl);
                Assert.InRange(error.Message.Length, 1, LongestText + 512);
                Assert.DoesNotContain(error.Message, char.IsControl);
            });
    }

    [Fact, Row("L2")]
    public void A_secret_that_the_server_repeats_shows_nowhere_in_the_exception()
    {
        var told = 0;
        Cases.Hold(
            from token in AnyText.Visible(length: 24)
            from status in Statuses
            from member in Members
            from before in Gen.Choose(0, LongestText + 50)
            from after in AnyText.Valid
            from escaped in ArbMap.Default.GeneratorFor<bool>()
            select (Token: token, Status: status, Member: member, Text: new string('x', before) + token + after, Escaped: escaped),
            async sent =>
            {
                using var client = TestClient.WithToken(_manager, configure: options => (options.Token, options.MaxAttempts) = (sent.Token, 1));
                var text = sent.Escaped ? string.Concat(sent.Text.Select(letter => $"\\u{(int)letter:x4}")) : JsonEncodedText.Encode(sent.Text).ToString();
                _manager.Answer = () => Answers.Json($$"""{"success":false,"{{sent.Member}}":"{{text}}"}""", sent.Status);

                var error = await Assert.ThrowsAnyAsync<ApinizerException>(() => client.Credentials.DeleteAsync("shop", "jane", TestContext.Current.CancellationToken));

                // Neither whole nor, where the text is cut, in part.
                var shown = string.Join('\n', Texts(error));
                Assert.DoesNotContain(sent.Token[..12], shown, StringComparison.Ordinal);
                told += shown.Contains(Secret.Mask, StringComparison.Ordinal) ? 1 : 0;
            });

        // The server's text is in the exception, and not only left out.
        Assert.InRange(told, Cases.Count / 10, Cases.Count);
    }

    /// <summary>All that an exception says, but for where it was thrown.</summary>
    private static IEnumerable<string?> Texts(Exception? error)
    {
        for (; error is not null; error = error.InnerException)
        {
            yield return error.Message;
            yield return (error as ApinizerApiException)?.ServerMessage;
            yield return (error as ApinizerApiException)?.ErrorCode;
            yield return (error as ApinizerAuthenticationException)?.ServerMessage;
            yield return (error as ApinizerDeploymentException)?.Result.ToString();
        }
    }

    private static string Long(string text, int repeated) => string.Concat(Enumerable.Repeat(text, repeated));
}
