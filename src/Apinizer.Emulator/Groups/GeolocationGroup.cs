using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;
using Apinizer.Emulator.Hosting;
using Apinizer.Emulator.Security;

namespace Apinizer.Emulator.Groups;

/// <summary>The geolocation of the whole installation: a database file, and whether it is used. The file can be replaced, never read.</summary>
internal static class GeolocationGroup
{
    private const string Path = "/apiops/settings/geolocation/";

    private static readonly ResourceKind Kind = new("geolocation", _ => "Geolocation is not found!", _ => "Geolocation already exists!");

    public static void Map(RouteTable routes)
    {
        routes.Get(Path, Permission.Administrator, GetStatus);
        routes.Put(Path + "enable", Permission.Administrator, call => Change(call, new JsonObject { ["enabled"] = true }));
        routes.Put(Path + "disable", Permission.Administrator, call => Change(call, new JsonObject { ["enabled"] = false }));
        routes.Put(Path + "mmdb", Permission.Administrator, Upload);
    }

    private static Answer GetStatus(Call call) => Answer.Success(Answer.List([Setting(call).Content.Pick("enabled", "name", "fileName", "uploadDate", "mmdbFileUploaded")]));

    private static Answer Upload(Call call)
    {
        var form = call.Form();
        if (form["file"] is not { Content.Length: > 0 } file)
        {
            throw new RefusedException("File can not be empty!");
        }

        var sent = form["fileName"] is { } part ? Encoding.UTF8.GetString(part.Content) : file.FileName;
        var fileName = string.IsNullOrWhiteSpace(sent) ? "geolocation.mmdb" : sent;
        return Change(call, new JsonObject
        {
            ["name"] = System.IO.Path.GetFileNameWithoutExtension(fileName),
            ["fileName"] = fileName,
            ["uploadDate"] = call.Installation.Now.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
            ["mmdbFileUploaded"] = true,
        });
    }

    private static Answer Change(Call call, JsonObject changes)
    {
        Setting(call).Content.Apply(changes);
        return Answer.Success(Answer.Deployment(DeploymentReport.WithDetails(call.Deployer.PushEverywhere(), "Deployed successfully")));
    }

    private static Resource Setting(Call call) => call.Store.Find(Kind, ResourceStore.NoProject, Kind.Label)
        ?? call.Store.Add(Kind, ResourceStore.NoProject, Kind.Label, new JsonObject { ["enabled"] = false, ["mmdbFileUploaded"] = false });
}
