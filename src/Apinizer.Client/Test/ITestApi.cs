namespace Apinizer.Client;

/// <summary>Checks of the connection and the token.</summary>
[ApinizerApi]
public interface ITestApi
{
    /// <summary>Asks whether the Manager answers. No token is sent.</summary>
    /// <remarks>Documentation page: <c>test/healthcheck</c>.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns><c>OK</c>.</returns>
    [Get("/apiops/test/healthcheck")]
    [Operation("test.healthcheck", OperationClass.Safe, Permission = "none")]
    Task<string> HealthcheckAsync(CancellationToken cancellationToken = default);

    /// <summary>Greets the caller, which proves that the token is accepted.</summary>
    /// <remarks>Needs any valid token. Documentation page: <c>test/secure-hello</c>.</remarks>
    /// <param name="name">Whom to greet.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The greeting.</returns>
    /// <exception cref="ApinizerAuthenticationException">The token is not accepted.</exception>
    [Get("/apiops/test/hello/{name}")]
    [Operation("test.secureHello", OperationClass.Safe)]
    Task<string> SecureHelloAsync(string name, CancellationToken cancellationToken = default);
}
