namespace Apinizer.Client;

/// <summary>Nobody shows a secret to all readers by leaving something out.</summary>
internal static class VisibilityRule
{
    public static InputProblem? FindProblem(bool? globalVisible)
        => globalVisible is null
            ? new InputProblem(nameof(EnvironmentVariableInput.GlobalVisible), "it must be set, since the server shows the value to everybody who may read the variable when it is left out.")
            : null;
}
