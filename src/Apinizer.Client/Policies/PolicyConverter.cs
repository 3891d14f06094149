namespace Apinizer.Client.Policies;

/// <summary>Reads and writes policies as API proxies have them, with the kind in <c>type</c>.</summary>
internal class PolicyConverter(string discriminator) : FamilyConverter<Policy>(discriminator)
{
    public PolicyConverter()
        : this("type")
    {
    }

    protected override Type? FindModel(string kind) => PolicyTypes.All.TryGetValue(kind, out var model) ? model : null;

    protected override Policy CreateUnknown(string kind) => new UnknownPolicy(kind);
}
