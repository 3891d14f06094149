using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;

namespace Apinizer.Emulator.Tests;

/// <summary>Packages made by hand. They also bring in what a test has no operation for.</summary>
internal static class TestPackage
{
    public static byte[] Of(params (string Kind, string Name, string Content)[] objects)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create))
        {
            for (var i = 0; i < objects.Length; i++)
            {
                var document = JsonNode.Parse(objects[i].Content)!;
                document["objectType"] = objects[i].Kind;
                document["objectName"] = objects[i].Name;
                using var entry = archive.CreateEntry($"{i}.json").Open();
                entry.Write(Encoding.UTF8.GetBytes(document.ToJsonString()));
            }
        }

        return file.ToArray();
    }

    public static Task<Reply> ImportAsync(this ManagerUnderTest manager, string type, byte[] package, string project = "MyProject", string fileName = "package.zip", string? passphrase = null, params (string Name, string Value)[] parts)
    {
        var form = new MultipartFormDataContent { { new ByteArrayContent(package), "exportFile", fileName } };
        foreach (var (name, value) in parts)
        {
            form.Add(new StringContent(value), name);
        }

        return manager.SendAsync(HttpMethod.Post, $"/apiops/projects/{project}/export-import/{type}/import/", form, request =>
        {
            if (passphrase is not null)
            {
                request.Headers.Add("X-Apinizer-Package-Passphrase", Convert.ToBase64String(Encoding.UTF8.GetBytes(passphrase)));
            }
        });
    }

    public static async Task HasAsync(this ManagerUnderTest manager, string type, string kind, string name, string content = "{}", string project = "MyProject")
        => (await manager.ImportAsync(type, Of((kind, name, content)), project)).IsOk();

    public static Dictionary<string, JsonNode> Unzip(byte[] package)
    {
        using var archive = new ZipArchive(new MemoryStream(package));
        return archive.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var content = entry.Open();
            return JsonNode.Parse(content)!;
        });
    }
}
