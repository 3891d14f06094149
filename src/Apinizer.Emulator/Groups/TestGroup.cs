using Apinizer.Emulator.Engine;
using Apinizer.Emulator.Hosting;

namespace Apinizer.Emulator.Groups;

/// <summary>The two calls that tell whether the Manager is there and whether a token works.</summary>
internal static class TestGroup
{
    public static void Map(RouteTable routes)
    {
        routes.Get("/apiops/test/healthcheck", "open", _ => Answer.Text("OK"));
        routes.Get("/apiops/test/hello/{name}", "token", call => Answer.Text($"Hello {call.Path("name")}"));
    }
}
