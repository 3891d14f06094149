using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;

namespace Apinizer.Emulator.Groups.Connections;

/// <summary>What the members of a connection demand of each other.</summary>
/// <param name="Problem">The text of the refusal; null when all is well.</param>
internal sealed record ConnectionRule(Func<JsonObject, string?> Problem)
{
    public static ConnectionRule Needs(params string[] members) => NeedsIf(_ => true, members);

    public static ConnectionRule NeedsIf(string flag, params string[] members) => NeedsIf(connection => connection.Flag(flag), members);

    public static ConnectionRule NeedsIf(Func<JsonObject, bool> applies, params string[] members) => new(connection =>
        applies(connection) && Array.Find(members, member => BodyRules.IsBlank(connection[member])) is { } missing ? $"{missing} value can not be empty!" : null);

    public static ConnectionRule Refuse(Func<JsonObject, bool> applies, string message) => new(connection => applies(connection) ? message : null);
}
