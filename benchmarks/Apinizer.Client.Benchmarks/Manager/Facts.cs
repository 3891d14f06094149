using Apinizer.Client.Benchmarks.Wire;

namespace Apinizer.Client.Benchmarks.Manager;

/// <summary>The names and values that every contestant sends.</summary>
internal static class Facts
{
    public const string Token = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhdXRvbWF0aW9uIn0.c2lnbmF0dXJl";

    /// <summary>A project with 100 credentials.</summary>
    public const string Project = "payments";

    /// <summary>A project with 100,000 credentials.</summary>
    public const string LargeProject = "everything";

    /// <summary>A project with 1,000 credentials, to get used to lists.</summary>
    public const string MiddlingProject = "retail";

    public const string Environment = "production";

    public const string ApiProxy = "petstore";

    /// <summary>An API proxy with an export of 100 MB.</summary>
    public const string LargeApiProxy = "catalogue";

    public const long SmallFile = 4_000_000;

    public const long LargeFile = 100_000_000;

    public static DeploymentBody Deployment { get; } = new("Release 2026.11 of the payments pipeline", Persistent: true);

    public static CredentialBody Credential { get; } = new("mobile-app", "correct horse battery staple", "The mobile application", "mobile@example.com", ["orders", "customers"], Enabled: true);

    public static ApiProxyBody NewApiProxy { get; } = new(ApiProxy, "OPEN_API", Deploy: false);

    public static string DeploymentPath { get; } = $"/apiops/projects/{Project}/apiProxies/{ApiProxy}/environments/{Environment}/";

    public static string CredentialsPath(string project) => $"/apiops/projects/{project}/credentials/";

    public static string ExportPath(string apiProxy) => $"/apiops/projects/{Project}/apiProxies/{apiProxy}/export/?encrypt=false";

    public static string UploadPath { get; } = $"/apiops/projects/{Project}/apiProxies/file/";
}
