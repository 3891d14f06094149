namespace Apinizer.Client;

/// <summary>What a caller may accept that otherwise throws.</summary>
public static class ApinizerTaskExtensions
{
    /// <summary>Returns the result also when the change was saved but not deployed; <see cref="OperationResult.Deployment"/> tells.</summary>
    /// <typeparam name="T">The result.</typeparam>
    /// <param name="change">The running change.</param>
    /// <returns>The result.</returns>
    public static async Task<T> AllowFailedDeployment<T>(this Task<T> change)
        where T : OperationResult
    {
        ArgumentNullException.ThrowIfNull(change);
        try
        {
            return await change.ConfigureAwait(false);
        }
        catch (ApinizerDeploymentException saved)
        {
            return (T)saved.Result;
        }
    }

    /// <summary>Returns the object, or null when there is none of that name.</summary>
    /// <remarks>
    /// Null is returned only on proof (<see cref="ApinizerApiException.TargetIsMissing"/>). A missing project, an object that the user perhaps may not see and
    /// a 404 of a proxy in front of the server still throw: taken for absence, they would lead to creating what exists.
    /// </remarks>
    /// <typeparam name="T">The object.</typeparam>
    /// <param name="read">The running read.</param>
    /// <returns>The object or null.</returns>
    public static async Task<T?> OrNullIfNotFound<T>(this Task<T> read)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(read);
        try
        {
            return await read.ConfigureAwait(false);
        }
        catch (ApinizerApiException error) when (error.TargetIsMissing)
        {
            return null;
        }
    }
}
