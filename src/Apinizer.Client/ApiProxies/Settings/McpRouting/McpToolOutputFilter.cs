namespace Apinizer.Client.ApiProxies;

/// <summary>
/// What is kept out of the answers of tools. Its members are not documented: give them in <see cref="ApinizerModel.AdditionalProperties"/>, as an API
/// proxy that was set up in the console has them.
/// </summary>
public sealed record McpToolOutputFilter : ApinizerModel;
