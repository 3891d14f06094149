namespace Apinizer.Client.Connections;

/// <summary>
/// A connection of a kind that this version has no type for. Its settings are in <see cref="ApinizerModel.AdditionalProperties"/>, and are written back as
/// they were read.
/// </summary>
public sealed record UnknownConnection : Connection
{
    /// <summary>A connection of some kind.</summary>
    /// <param name="type">The kind.</param>
    public UnknownConnection(ConnectionType type)
        : base(type)
    {
    }
}
