namespace Apinizer.Client.Policies;

/// <summary>What is done to a message that is redacted.</summary>
public sealed record RedactionDefDetail : ApinizerModel
{
    /// <summary>Its place among the others, from 1.</summary>
    public int? OrderNum { get; set; }

    /// <summary>What is done. Redaction knows <see cref="ActionType.Modify"/> and <see cref="ActionType.Delete"/>.</summary>
    public PolicyAction? Action { get; set; }

    internal InputProblem? FindProblem()
        => Given(OrderNum)
            ?? AtLeastOne(OrderNum)
            ?? Given(Action)
            ?? Part(Action!.FindProblem() ?? Given(Action.SourceVar, nameof(PolicyAction.SourceVar)), nameof(Action));
}
