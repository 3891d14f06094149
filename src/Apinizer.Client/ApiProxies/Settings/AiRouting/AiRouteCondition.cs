namespace Apinizer.Client.ApiProxies;

/// <summary>
/// Which requests an <see cref="AiConditionalRoute"/> takes. Its members are not documented: give them in
/// <see cref="ApinizerModel.AdditionalProperties"/>, as an API proxy that was set up in the console has them.
/// </summary>
public sealed record AiRouteCondition : ApinizerModel;
