namespace Apinizer.Client;

/// <summary>
/// The parameter is not sent: it says whether the body may have another name than the path, which then becomes the new one. It is a <c>bool</c>, beside a
/// body with <see cref="BodyAttribute.NameInPath"/>. A parameter of the type <see cref="MissingSecrets"/> needs no attribute.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class RenameAttribute : Attribute;
