using Apinizer.Emulator.Engine;
using Apinizer.Emulator.Hosting;

namespace Apinizer.Emulator.Groups;

/// <summary>The projects that the caller is a member of.</summary>
internal static class ProjectsGroup
{
    public static void Map(RouteTable routes) => routes.Get("/apiops/projects/", "token", call
        => Answer.Success(Answer.List(call.Installation.Projects.Where(project => call.User.IsMemberOf(project.Name)).Select(project => project.ToJson()))));
}
