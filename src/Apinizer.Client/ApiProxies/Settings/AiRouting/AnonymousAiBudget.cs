namespace Apinizer.Client.ApiProxies;

/// <summary>
/// What clients that nobody knows may use together. Its members are not documented: give them in <see cref="ApinizerModel.AdditionalProperties"/>, as an
/// API proxy that was set up in the console has them.
/// </summary>
public sealed record AnonymousAiBudget : ApinizerModel;
