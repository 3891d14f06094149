namespace Apinizer.Client.Policies;

/// <summary>A header that a call adds.</summary>
public sealed record RestApiHeader : RestApiAddition
{
    /// <summary>The word before the value; none if not set.</summary>
    public RestApiHeaderPrefix? Prefix { get; set; }
}
