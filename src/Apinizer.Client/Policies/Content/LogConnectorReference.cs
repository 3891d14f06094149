namespace Apinizer.Client.Policies;

/// <summary>A connection that a <see cref="LogPolicy"/> writes to.</summary>
public sealed record LogConnectorReference : ApinizerModel
{
    /// <summary>
    /// The connection's name, of the project or of the project <c>admin</c>. It is looked up on the gateway, in the environment where the policy runs. Needed.
    /// </summary>
    public string? ConnectionName { get; set; }
}
