namespace Apinizer.Client.ApiProxies;

/// <summary>
/// How clients are told about their tasks. Its members are not documented: give them in <see cref="ApinizerModel.AdditionalProperties"/>, as an API proxy
/// that was set up in the console has them.
/// </summary>
public sealed record A2aPushSettings : ApinizerModel;
