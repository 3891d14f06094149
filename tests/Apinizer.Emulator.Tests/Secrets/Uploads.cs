using System.IO.Compression;
using System.Text.Json.Nodes;

namespace Apinizer.Emulator.Tests.Secrets;

/// <summary>Sending and taking apart files.</summary>
internal static class Uploads
{
    public static Task<Reply> UploadAsync(this ManagerUnderTest manager, string path, string part, string fileName, byte[] file, params (string Name, string Value)[] texts)
        => manager.UploadAsync(HttpMethod.Post, path, part, fileName, file, texts);

    public static Task<Reply> UploadAsync(this ManagerUnderTest manager, HttpMethod method, string path, string part, string fileName, byte[] file, params (string Name, string Value)[] texts)
        => manager.SendAsync(method, path, Form(part, fileName, file, texts));

    public static MultipartFormDataContent Form(string part, string fileName, byte[] file, params (string Name, string Value)[] texts)
    {
        var form = new MultipartFormDataContent { { new ByteArrayContent(file), part, fileName } };
        foreach (var (name, value) in texts)
        {
            form.Add(new StringContent(value), name);
        }

        return form;
    }

    public static byte[] Zip(params (string Name, byte[] Content)[] files)
    {
        var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return zip.ToArray();
    }

    public static Dictionary<string, byte[]> Unzip(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file));
        return archive.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            var content = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(content);
            return content.ToArray();
        });
    }

    public static string? FileName(this Reply reply) => reply.Headers.ContentDisposition?.FileName?.Trim('"');

    public static IEnumerable<string> Unresolved(this Reply reply) => reply.Json["unresolvedReferences"] is JsonArray list ? list.Select(item => item!.ToString()) : [];

    /// <summary>The environments that a change was deployed to.</summary>
    public static IEnumerable<string> Deployed(this Reply reply)
    {
        Assert.True(reply.IsOk()["success"].GetValue<bool>());
        Assert.True(reply["deploymentResult"]["success"]!.GetValue<bool>());
        return reply["deploymentResult"]["environmentResults"]!.AsArray().Select(result => result!["environmentName"]!.ToString());
    }
}
