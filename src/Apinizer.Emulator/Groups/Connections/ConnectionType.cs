using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;

namespace Apinizer.Emulator.Groups.Connections;

/// <summary>A type of connection: its members beside those that all connections have, and what the Manager does with them.</summary>
internal sealed class ConnectionType(string name, params BodyMember[] members)
{
    public string Name => name;

    public BodyRules Body { get; } = new(
    [
        BodyMember.Text("type"),
        BodyMember.Text("name"),
        BodyMember.Text("description"),
        BodyMember.Flag("deployToWorker", true),
        BodyMember.Flag("enabled", true),
        .. members,
    ]);

    public IReadOnlyList<ConnectionRule> Rules { get; init; } = [];

    /// <summary>The members that lists show as null.</summary>
    public IReadOnlyList<string> Secrets { get; init; } = [];

    /// <summary>Whether one connection is read with its secrets. The page of each type says so, and they differ.</summary>
    public bool ShowsSecrets { get; init; }

    /// <summary>Members of calls on the pages for all types. They are accepted, and nothing comes of them.</summary>
    public IReadOnlyList<string> Ignored { get; init; } = [];

    /// <summary>What the Manager changes before it keeps a connection.</summary>
    public Action<Call, JsonObject> Keep { get; init; } = (_, _) => { };

    /// <summary>What the Manager adds when a connection is read.</summary>
    public Action<Call, JsonObject> Show { get; init; } = (_, _) => { };

    public void Check(JsonObject connection)
    {
        if (Rules.Select(rule => rule.Problem(connection)).FirstOrDefault(problem => problem is not null) is { } problem)
        {
            throw new RefusedException(problem);
        }
    }

    /// <summary>All members, null when they are not set.</summary>
    public JsonObject Read(Call call, Resource connection, bool withSecrets)
    {
        var read = connection.Content.Pick(["type", "name", "description", "deployToWorker", "enabled", .. members.Select(member => member.Name).Except(Ignored)]);
        read["name"] = connection.Name;
        foreach (var secret in withSecrets ? [] : Secrets)
        {
            read[secret] = null;
        }

        Show(call, read);
        return read;
    }
}
