namespace Apinizer.Client;

/// <summary>A body with secrets that the server does not show when it is read, so that what was read may lack them.</summary>
internal interface IHoldsSecrets
{
    /// <summary>The first secret that is needed and missing, or is a mask; null when all are there.</summary>
    InputProblem? FindMissingSecret();
}
