using Apinizer.Emulator.Engine;
using Apinizer.Emulator.Security;

namespace Apinizer.Emulator.Hosting;

/// <summary>All operations. Each group adds its own with the path templates of the documentation.</summary>
internal sealed class RouteTable
{
    private readonly List<Route> _routes = [];

    public IReadOnlyList<Route> All => _routes;

    public void Get(string template, string permission, Func<Call, Answer> handler) => Add("GET", template, permission, handler);

    public void Post(string template, string permission, Func<Call, Answer> handler) => Add("POST", template, permission, handler);

    public void Put(string template, string permission, Func<Call, Answer> handler) => Add("PUT", template, permission, handler);

    public void Patch(string template, string permission, Func<Call, Answer> handler) => Add("PATCH", template, permission, handler);

    public void Delete(string template, string permission, Func<Call, Answer> handler) => Add("DELETE", template, permission, handler);

    /// <summary>The route for a path as it was sent, and its values. The path is known when another method would fit.</summary>
    public (Route? Route, Dictionary<string, string> Values, bool PathIsKnown) Match(string method, string path)
    {
        var segments = path.Split('/');
        var pathIsKnown = false;
        foreach (var route in _routes)
        {
            if (route.Template.Match(segments) is { } values)
            {
                if (route.Method == method)
                {
                    return (route, values, true);
                }

                pathIsKnown = true;
            }
        }

        return (null, [], pathIsKnown);
    }

    private void Add(string method, string template, string permission, Func<Call, Answer> handler)
    {
        var route = new Route(method, new RouteTemplate(template), Permission.Parse(permission), handler);
        if (_routes.Exists(other => other.Method == method && other.Template.Text == template))
        {
            throw new InvalidOperationException($"{method} {template} is declared twice.");
        }

        // Kept in the order in which they are tried: a fixed segment goes before a placeholder.
        var place = _routes.FindIndex(other => string.CompareOrdinal(other.Template.Order, route.Template.Order) > 0);
        _routes.Insert(place < 0 ? _routes.Count : place, route);
    }
}
