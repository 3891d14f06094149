namespace Apinizer.Client;

/// <summary>The parameter is a query value, or an object whose properties are query values and headers. Null is not sent.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class QueryAttribute : Attribute;
