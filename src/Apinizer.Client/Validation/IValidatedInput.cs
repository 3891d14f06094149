namespace Apinizer.Client;

/// <summary>A body that knows what the server would refuse, so that nothing is sent in vain.</summary>
internal interface IValidatedInput
{
    /// <summary>The first member that must be mended and why; null when all is well.</summary>
    InputProblem? FindProblem();
}
