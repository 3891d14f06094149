namespace Apinizer.Client;

/// <summary>The parameter is a query value, or an object whose properties are query values and headers. Null is not sent. On a property: see <see cref="PartsAttribute"/>.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
internal sealed class QueryAttribute : Attribute;
