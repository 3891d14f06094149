namespace Apinizer.Client;

/// <summary>What the documented operation behind a method is and does.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OperationAttribute(string id, OperationClass operationClass, Deploys deploys = Deploys.Never) : Attribute
{
    public string Id { get; } = id;

    public OperationClass Class { get; } = operationClass;

    public Deploys Deploys { get; } = deploys;

    /// <summary>In the grammar of <see cref="ApinizerOperation.Permission"/>.</summary>
    public string Permission { get; set; } = "token";

    /// <summary>Only where the return type does not tell: an object without an envelope.</summary>
    public bool Bare { get; set; }

    /// <summary>Whether it removes the object that the path ends in, or the body names, so that its absence is what was asked for.</summary>
    public bool Removes { get; set; }

    /// <summary>The operation that tells what became of an ambiguous attempt.</summary>
    public string? VerifyWith { get; set; }
}
