namespace Apinizer.Client.Policies;

/// <summary>Some messages, and what is done to them.</summary>
public sealed record RedactionDef : ApinizerModel
{
    /// <summary>Which messages.</summary>
    public PolicyRedactionType? RedactionType { get; set; }

    /// <summary>The variable that tells; for <see cref="PolicyRedactionType.KeyExistence"/> and <see cref="PolicyRedactionType.KeyValue"/>.</summary>
    public Variable? KeyValueVar { get; set; }

    /// <summary>The values, with commas between; for <see cref="PolicyRedactionType.KeyValue"/>.</summary>
    public string? KeyValueListStr { get; set; }

    /// <summary>What is done to them; at least one.</summary>
    public IReadOnlyList<RedactionDefDetail>? RedactionDefDetailList { get; set; }

    internal InputProblem? FindProblem()
        => Given(RedactionType)
            ?? (RedactionType == PolicyRedactionType.KeyExistence || RedactionType == PolicyRedactionType.KeyValue ? Given(KeyValueVar) : null)
            ?? (RedactionType == PolicyRedactionType.KeyValue ? NotBlank(KeyValueListStr) : null)
            ?? Part(KeyValueVar?.FindProblemInPolicy(), nameof(KeyValueVar))
            ?? NotEmpty(RedactionDefDetailList)
            ?? Each(RedactionDefDetailList, detail => detail.FindProblem());
}
