using FsCheck.Fluent;

namespace Apinizer.Client.Tests.Properties;

/// <summary>Whatever the server calls a file, the name leads nowhere.</summary>
public sealed class DownloadNameTests : IDisposable
{
    private readonly FixedAnswer _manager = new();
    private readonly ApinizerClient _client;

    public DownloadNameTests() => _client = TestClient.WithToken(_manager);

    public void Dispose()
    {
        _client.Dispose();
        _manager.Dispose();
    }

    [Fact, Row("B10")]
    public void Any_name_stays_a_leaf_of_the_folder_that_it_is_put_into()
    {
        var folder = Path.GetTempPath();
        var named = 0;
        var header = Gen.OneOf(
            AnyText.Wild.Select(name => $"attachment; filename=\"{name.Replace("\"", "", StringComparison.Ordinal)}\""),
            AnyText.Wild.Select(name => $"attachment; filename=\"{name.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\""),
            AnyText.Wild.Select(name => $"attachment; filename={name}"),
            AnyText.Valid.Select(name => $"attachment; filename*=UTF-8''{Uri.EscapeDataString(name)}"),
            AnyText.Valid.Select(name => $"attachment; filename=\"=?utf-8?B?{Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(name))}?=\""),
            AnyText.Wild);

        Cases.Hold(header, async disposition =>
        {
            _manager.Answer = () =>
            {
                var response = Answers.Of(HttpStatusCode.OK, "PK", "application/zip");
                response.Content.Headers.TryAddWithoutValidation("Content-Disposition", disposition);
                return response;
            };

            using var download = await _client.ApiProxies.ExportAsync("shop", "orders", PackageEncryption.Unencrypted, cancellationToken: TestContext.Current.CancellationToken);

            if (download.FileName is { } name)
            {
                named++;
                Assert.NotEqual("", name);
                Assert.DoesNotContain(name, letter => char.IsControl(letter) || letter is '/' or '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|');
                Assert.False(name[^1] is '.' or ' ' || name[0] is ' ' or '.', name);
                Assert.Equal(Path.TrimEndingDirectorySeparator(folder), Path.GetDirectoryName(Path.GetFullPath(Path.Combine(folder, name))));
            }
        });

        Assert.InRange(named, Cases.Count / 4, Cases.Count);
    }
}
