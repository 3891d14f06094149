namespace Apinizer.Client;

/// <summary>
/// The parameter is an object whose members are text parts of a multipart body. A list of texts is one part, with commas between them. Properties marked
/// <c>[Query]</c> and <c>[Header]</c> go there instead; they need <c>[JsonIgnore]</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class PartsAttribute : Attribute;
