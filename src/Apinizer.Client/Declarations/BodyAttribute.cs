namespace Apinizer.Client;

/// <summary>The parameter is the JSON body, or a JSON part of a multipart body.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class BodyAttribute : Attribute;
