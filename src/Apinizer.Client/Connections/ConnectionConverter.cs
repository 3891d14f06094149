namespace Apinizer.Client.Connections;

/// <summary>Reads and writes connections, with the kind in <c>type</c>.</summary>
internal sealed class ConnectionConverter() : FamilyConverter<Connection>("type")
{
    protected override Type? FindModel(string kind) => ConnectionTypes.All.TryGetValue(kind, out var model) ? model : null;

    protected override Connection CreateUnknown(string kind) => new UnknownConnection(kind);
}
