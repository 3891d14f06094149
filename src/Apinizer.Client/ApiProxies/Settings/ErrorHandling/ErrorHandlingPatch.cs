namespace Apinizer.Client.ApiProxies;

/// <summary>What clients see of the errors of a backend. What is not set stays as it is.</summary>
public sealed record ErrorHandlingPatch : DeployableInput, IValidatedInput
{
    /// <summary>Which errors are rewritten; <see cref="ErrorHandlingType.Default"/>, none, by default.</summary>
    public ErrorHandlingType? ErrorHandlingType { get; init; }

    /// <summary>The status codes of the errors that are rewritten, for <see cref="ErrorHandlingType.StatusCodeList"/>. The list replaces the one before.</summary>
    public IReadOnlyList<int>? StatusCodeList { get; init; }

    /// <summary>Whether the messages of <see cref="ErrorMessageList"/> are used; false by default.</summary>
    public bool? CustomizeErrorMessageEnabled { get; init; }

    /// <summary>What clients get in the place of an error, by its status code. The list replaces the one before.</summary>
    public IReadOnlyList<CustomErrorMessage>? ErrorMessageList { get; init; }

    InputProblem? IValidatedInput.FindProblem() => Each(ErrorMessageList, _ => null);
}
