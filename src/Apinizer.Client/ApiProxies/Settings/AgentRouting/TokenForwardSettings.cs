namespace Apinizer.Client.ApiProxies;

/// <summary>
/// Whether the backend gets the token of the client; it does not unless these settings say so. Their members are not documented: give them in
/// <see cref="ApinizerModel.AdditionalProperties"/>, as an API proxy that was set up in the console has them.
/// </summary>
public sealed record TokenForwardSettings : ApinizerModel;
