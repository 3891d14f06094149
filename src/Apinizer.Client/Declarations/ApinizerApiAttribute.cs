namespace Apinizer.Client;

/// <summary>The interface is a resource group: the generator implements it.</summary>
/// <param name="jsonContext">The serializer context that knows every body and result of the group; null when there is none.</param>
[AttributeUsage(AttributeTargets.Interface)]
internal sealed class ApinizerApiAttribute(Type? jsonContext = null) : Attribute
{
    public Type? JsonContext { get; } = jsonContext;

    /// <summary>Whether the generator leaves it alone: the requests have another form than those of the Management API.</summary>
    public bool IsHandwritten { get; set; }
}
