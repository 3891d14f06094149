namespace Apinizer.Client.Policies;

/// <summary>A header or parameter that a call adds.</summary>
public abstract record RestApiAddition : ApinizerModel
{
    private protected RestApiAddition()
    {
    }

    /// <summary>Its name.</summary>
    public string? Name { get; set; }

    /// <summary>What it is for.</summary>
    public string? Description { get; set; }

    /// <summary>Where its value comes from.</summary>
    public BodyContentSourceType? ValueSource { get; set; }

    /// <summary>The value, which may be a secret; for <see cref="BodyContentSourceType.Literal"/>.</summary>
    public Secret? Value { get; set; }

    /// <summary>The variable; for <see cref="BodyContentSourceType.Variable"/>.</summary>
    public Variable? Variable { get; set; }

    /// <summary>Whether a variable has the value. The server derives it from <see cref="ValueSource"/>.</summary>
    public bool? SelectVariable { get; set; }

    /// <summary>Whether the policy holds the value. The server derives it from <see cref="ValueSource"/>.</summary>
    public bool? SpecifyValue { get; set; }

    internal InputProblem? FindProblem()
        => NotBlank(Name)
            ?? Given(ValueSource)
            ?? (ValueSource == BodyContentSourceType.Literal ? Given(Value) : null)
            ?? NotMasked(Value)
            ?? (ValueSource == BodyContentSourceType.Variable ? Given(Variable) : null)
            ?? Part(Variable?.FindProblemInPolicy(), nameof(Variable));
}
