namespace Apinizer.Client;

/// <summary>
/// The parameter is not sent: it is the caller's word that a consequence is meant. It is a <c>bool</c> without a default; false is refused with the
/// consequence.
/// </summary>
/// <param name="consequence">What the call does, as a sentence.</param>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class ConfirmAttribute(string consequence) : Attribute
{
    public string Consequence { get; } = consequence;
}
