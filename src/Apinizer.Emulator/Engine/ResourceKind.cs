namespace Apinizer.Emulator.Engine;

/// <summary>A kind of resource: how its names behave and what the Manager says about them.</summary>
/// <param name="Label">The collection's name in the API's paths.</param>
/// <param name="NotFound">The text for a name that does not exist.</param>
/// <param name="AlreadyExists">The text for a name that is taken.</param>
internal sealed record ResourceKind(string Label, Func<string, string> NotFound, Func<string, string> AlreadyExists)
{
    /// <summary>Names are unique in the whole installation, not only in their project.</summary>
    public bool UniqueAcrossProjects { get; init; }

    public StringComparer Names { get; init; } = StringComparer.Ordinal;
}
