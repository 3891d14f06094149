namespace Apinizer.Client.Policies;

/// <summary>A change to a member of a body.</summary>
public sealed record RestApiDataManipulation : ApinizerModel
{
    /// <summary>What is done.</summary>
    public RestApiDataManipulationOperation? Operation { get; set; }

    /// <summary>Where the new value comes from.</summary>
    public BodyContentSourceType? SourceValueSource { get; set; }

    /// <summary>The variable with the new value; for <see cref="BodyContentSourceType.Variable"/>.</summary>
    public Variable? SourceVar { get; set; }

    /// <summary>The new value, which may be a secret; for <see cref="BodyContentSourceType.Literal"/>.</summary>
    public Secret? SourceValue { get; set; }

    /// <summary>The name of the member, or the way to it.</summary>
    public string? TargetName { get; set; }

    /// <summary>Where the place that is changed comes from.</summary>
    public BodyContentSourceType? TargetValueSource { get; set; }

    /// <summary>The variable that names the place; for <see cref="BodyContentSourceType.Variable"/>.</summary>
    public Variable? TargetVar { get; set; }

    /// <summary>The place, or what is put there, which may be a secret; for <see cref="BodyContentSourceType.Literal"/>.</summary>
    public Secret? TargetValue { get; set; }

    internal InputProblem? FindProblem()
        => Given(Operation)
            ?? NotBlank(TargetName)
            ?? NotMasked(SourceValue)
            ?? NotMasked(TargetValue)
            ?? Part(SourceVar?.FindProblemInPolicy(), nameof(SourceVar))
            ?? Part(TargetVar?.FindProblemInPolicy(), nameof(TargetVar));
}
