namespace Apinizer.Client;

/// <summary>What a caller may accept that otherwise throws.</summary>
public static class ApinizerTaskExtensions
{
    /// <summary>Returns the result also when the change was saved but not deployed; <see cref="OperationResult.Deployment"/> tells.</summary>
    /// <param name="change">The running change.</param>
    /// <returns>The result.</returns>
    public static async Task<OperationResult> AllowFailedDeployment(this Task<OperationResult> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        try
        {
            return await change.ConfigureAwait(false);
        }
        catch (ApinizerDeploymentException saved)
        {
            return saved.Result;
        }
    }

    /// <summary>Returns the object, or null when there is none of that name.</summary>
    /// <remarks>
    /// The server answers alike when an object is missing and when the user may not see it. Where it says so, this still throws: see
    /// <see cref="ApinizerApiException.MayBePermissionProblem"/>.
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
        catch (ApinizerApiException error) when (error is { Kind: ApinizerErrorKind.NotFound, MayBePermissionProblem: false })
        {
            return null;
        }
    }
}
