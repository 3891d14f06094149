namespace Apinizer.Client.Policies;

/// <summary>Builds values of the message anew, row by row; later rows may use what earlier ones made.</summary>
/// <remarks>Documentation page: <c>policies/policies/policy-message-builder</c>.</remarks>
public sealed record MessageBuilderPolicy : Policy
{
    /// <summary>A policy of the kind <see cref="PolicyType.MessageBuilder"/>.</summary>
    public MessageBuilderPolicy()
        : base(PolicyType.MessageBuilder)
    {
    }

    /// <summary>The rows, in the order in which they are worked off; at least one.</summary>
    public IReadOnlyList<MessageBuilderRow>? RowList { get; set; }

    internal override InputProblem? FindProblem()
        => NotEmpty(RowList) ?? Each(RowList, row => row.FindProblem());
}
