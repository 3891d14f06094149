namespace Apinizer.Client.ApiProxies;

/// <summary>API proxies: what the gateway offers.</summary>
[ApinizerApi(typeof(ApiProxiesJson))]
public interface IApiProxiesApi
{
    /// <summary>What is logged of the traffic of an API proxy, and where.</summary>
    IApiProxyTrafficLogApi TrafficLog { get; }

    /// <summary>Carrying API proxies from one installation to another.</summary>
    IApiProxyPromotionApi Promotion { get; }

    /// <summary>The methods of an API proxy with their policies.</summary>
    IApiProxyMethodsApi Methods { get; }

    /// <summary>The endpoints of an API proxy.</summary>
    IApiProxyEndpointsApi Endpoints { get; }

    /// <summary>Deployment, its status and its history.</summary>
    IApiProxyDeploymentApi Deployment { get; }

    /// <summary>Settings of an existing API proxy.</summary>
    IApiProxySettingsApi Settings { get; }

    /// <summary>Lists the API proxies of a project.</summary>
    /// <remarks>Needs any permission in the project. Documentation page: <c>api-proxies/crud/list-api-proxies</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The API proxies, in short.</returns>
    [Get("/apiops/projects/{projectName}/apiProxies/")]
    [Operation("apiProxies.list", OperationClass.Safe, Permission = "any")]
    Task<IReadOnlyList<ApiProxySummary>> ListAsync(string projectName, CancellationToken cancellationToken = default);

    /// <summary>Reads an API proxy with its endpoints and where it is deployed.</summary>
    /// <remarks>Needs <c>API_MANAGEMENT:VIEW</c>. Documentation page: <c>api-proxies/crud/get-api-proxy</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="options">What else to read.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The API proxy.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is none of that name.</exception>
    [Get("/apiops/projects/{projectName}/apiProxies/{apiProxyName}/")]
    [Operation("apiProxies.get", OperationClass.Safe, Permission = "API_MANAGEMENT:VIEW")]
    Task<ApiProxy> GetAsync(string projectName, string apiProxyName, [Query] GetApiProxyOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Reads an API proxy with its endpoints and, if asked to, all policies with their settings. Policies may hold secrets: do not log what is read.
    /// </summary>
    /// <remarks>Needs a valid token; only the server's own specification names this operation, and no permission.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="options">What else to read.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The API proxy.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is none of that name.</exception>
    [Get("/apiops/projects/{projectName}/apiProxies/{apiProxyName}/full")]
    [Operation("apiProxies.getFull", OperationClass.Safe)]
    Task<ApiProxyInfo> GetFullAsync(string projectName, string apiProxyName, [Query] GetApiProxyOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Creates an API proxy from a document that the Manager downloads, or without one, and deploys it if asked to.</summary>
    /// <remarks>
    /// Needs <c>API_MANAGEMENT:MANAGE</c>, and <c>API_MANAGEMENT:DEPLOY_UNDEPLOY</c> to deploy. Environment names are checked before anything is
    /// created. Documentation page: <c>api-proxies/crud/create-api-proxy-from-url</c>.
    /// </remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxy">The API proxy.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.AlreadyExists"/>: there is one of that name.</exception>
    /// <exception cref="ApinizerDeploymentException">It was created, but not deployed as asked.</exception>
    /// <exception cref="ApinizerOutcomeUnknownException">No answer came: read it before you repeat the call.</exception>
    [Post("/apiops/projects/{projectName}/apiProxies/url/")]
    [Operation("apiProxies.createFromUrl", OperationClass.Create, Deploys.OnRequest, Permission = "API_MANAGEMENT:MANAGE + API_MANAGEMENT:DEPLOY_UNDEPLOY", VerifyWith = "apiProxies.get")]
    Task<OperationResult> CreateFromUrlAsync(string projectName, [Body] ApiProxyFromUrlInput apiProxy, CancellationToken cancellationToken = default);

    /// <summary>Changes an API proxy, reads its document again if asked to, and deploys it if asked to.</summary>
    /// <remarks>
    /// Needs <c>API_MANAGEMENT:MANAGE</c>, and <c>API_MANAGEMENT:DEPLOY_UNDEPLOY</c> to deploy. Before version 2026.09 an unknown environment name
    /// undeployed the API proxy. Documentation page: <c>api-proxies/crud/update-api-proxy-from-url</c>.
    /// </remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxy">The changes.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is none of that name.</exception>
    /// <exception cref="ApinizerDeploymentException">It was changed, but not deployed as asked.</exception>
    [Put("/apiops/projects/{projectName}/apiProxies/url/")]
    [Operation("apiProxies.updateFromUrl", OperationClass.Set, Deploys.OnRequest, Permission = "API_MANAGEMENT:MANAGE + API_MANAGEMENT:DEPLOY_UNDEPLOY")]
    Task<OperationResult> UpdateFromUrlAsync(string projectName, [Body] ApiProxyFromUrlUpdate apiProxy, CancellationToken cancellationToken = default);

    /// <summary>Creates an API proxy from a document that is sent along, and deploys it if asked to.</summary>
    /// <remarks>
    /// Needs <c>API_MANAGEMENT:MANAGE</c>, and <c>API_MANAGEMENT:DEPLOY_UNDEPLOY</c> to deploy. Documentation page:
    /// <c>api-proxies/crud/create-api-proxy-from-file</c>.
    /// </remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxy">The API proxy.</param>
    /// <param name="specFile">The OpenAPI, Swagger or WSDL document, or a ZIP file with a WSDL document and its schemas.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.AlreadyExists"/>: there is one of that name.</exception>
    /// <exception cref="ApinizerDeploymentException">It was created, but not deployed as asked.</exception>
    /// <exception cref="ApinizerOutcomeUnknownException">No answer came: read it before you repeat the call.</exception>
    [Multipart]
    [Post("/apiops/projects/{projectName}/apiProxies/file/")]
    [Operation("apiProxies.createFromFile", OperationClass.Create, Deploys.OnRequest, Permission = "API_MANAGEMENT:MANAGE + API_MANAGEMENT:DEPLOY_UNDEPLOY", VerifyWith = "apiProxies.get")]
    Task<OperationResult> CreateFromFileAsync(string projectName, [Body, AliasAs("metadata")] ApiProxyFromFileInput apiProxy, FileUpload specFile, CancellationToken cancellationToken = default);

    /// <summary>Changes an API proxy, reads the document that is sent along if asked to, and deploys it if asked to.</summary>
    /// <remarks>
    /// Needs <c>API_MANAGEMENT:MANAGE</c>, and <c>API_MANAGEMENT:DEPLOY_UNDEPLOY</c> to deploy. Before version 2026.09 an unknown environment name
    /// undeployed the API proxy. Documentation page: <c>api-proxies/crud/update-api-proxy-from-file</c>.
    /// </remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxy">The changes.</param>
    /// <param name="specFile">The OpenAPI, Swagger or WSDL document, or a ZIP file with a WSDL document and its schemas.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was deployed where.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is none of that name.</exception>
    /// <exception cref="ApinizerDeploymentException">It was changed, but not deployed as asked.</exception>
    [Multipart]
    [Put("/apiops/projects/{projectName}/apiProxies/file/")]
    [Operation("apiProxies.updateFromFile", OperationClass.Set, Deploys.OnRequest, Permission = "API_MANAGEMENT:MANAGE + API_MANAGEMENT:DEPLOY_UNDEPLOY")]
    Task<OperationResult> UpdateFromFileAsync(string projectName, [Body, AliasAs("metadata")] ApiProxyFromFileUpdate apiProxy, FileUpload specFile, CancellationToken cancellationToken = default);

    /// <summary>Creates an API proxy of type AI, which sends prompts to an LLM. It is not deployed: <see cref="IApiProxyDeploymentApi.DeployAsync"/> does that.</summary>
    /// <remarks>Needs <c>API_MANAGEMENT:MANAGE</c>. Documentation page: <c>api-proxies/crud/create-ai-api-proxy</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The new API proxy's name.</param>
    /// <param name="apiProxy">The API proxy.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What the server says; nothing is deployed.</returns>
    /// <exception cref="ApinizerApiException">
    /// <see cref="ApinizerErrorKind.AlreadyExists"/>: there is one of that name. <see cref="ApinizerErrorKind.NotFound"/>: the project has no such LLM provider.
    /// </exception>
    /// <exception cref="ApinizerOutcomeUnknownException">No answer came: read it before you repeat the call.</exception>
    [Post("/apiops/projects/{projectName}/apiProxies/ai/{apiProxyName}/")]
    [Operation("apiProxies.createAi", OperationClass.Create, Permission = "API_MANAGEMENT:MANAGE", VerifyWith = "apiProxies.get")]
    Task<OperationResult> CreateAiAsync(string projectName, string apiProxyName, [Body] AiApiProxyInput apiProxy, CancellationToken cancellationToken = default);

    /// <summary>
    /// Creates an API proxy of type MCP, which offers tools to AI agents. It has no tools yet, and is not deployed:
    /// <see cref="IApiProxyDeploymentApi.DeployAsync"/> does that.
    /// </summary>
    /// <remarks>Needs <c>API_MANAGEMENT:MANAGE</c>. Documentation page: <c>api-proxies/crud/create-mcp-api-proxy</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The new API proxy's name.</param>
    /// <param name="apiProxy">The API proxy.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What the server says; nothing is deployed.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.AlreadyExists"/>: there is one of that name.</exception>
    /// <exception cref="ApinizerOutcomeUnknownException">No answer came: read it before you repeat the call.</exception>
    [Post("/apiops/projects/{projectName}/apiProxies/mcp/{apiProxyName}/")]
    [Operation("apiProxies.createMcp", OperationClass.Create, Permission = "API_MANAGEMENT:MANAGE", VerifyWith = "apiProxies.get")]
    Task<OperationResult> CreateMcpAsync(string projectName, string apiProxyName, [Body] McpApiProxyInput apiProxy, CancellationToken cancellationToken = default);

    /// <summary>
    /// Creates an API proxy of type A2A, which is an agent to other agents. It has no skills yet, and is not deployed:
    /// <see cref="IApiProxyDeploymentApi.DeployAsync"/> does that.
    /// </summary>
    /// <remarks>Needs <c>API_MANAGEMENT:MANAGE</c>. Documentation page: <c>api-proxies/crud/create-a2a-api-proxy</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The new API proxy's name.</param>
    /// <param name="apiProxy">The API proxy.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What the server says; nothing is deployed.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.AlreadyExists"/>: there is one of that name.</exception>
    /// <exception cref="ApinizerOutcomeUnknownException">No answer came: read it before you repeat the call.</exception>
    [Post("/apiops/projects/{projectName}/apiProxies/a2a/{apiProxyName}/")]
    [Operation("apiProxies.createA2a", OperationClass.Create, Permission = "API_MANAGEMENT:MANAGE", VerifyWith = "apiProxies.get")]
    Task<OperationResult> CreateA2aAsync(string projectName, string apiProxyName, [Body] A2aApiProxyInput apiProxy, CancellationToken cancellationToken = default);

    /// <summary>
    /// Deletes an API proxy with its endpoints, policies and history, and takes it out of all environments. It cannot be undone: export it first. An
    /// environment that does not take part does not stop the deletion; its gateway then goes on serving a route that the Manager does not know.
    /// </summary>
    /// <remarks>
    /// Needs <c>API_MANAGEMENT:MANAGE</c> and <c>API_MANAGEMENT:DEPLOY_UNDEPLOY</c>. Documentation page: <c>api-proxies/crud/delete-api-proxy</c>.
    /// </remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Where it was taken out.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is none of that name.</exception>
    /// <exception cref="ApinizerDeploymentException">It was deleted, but not taken out of every environment.</exception>
    [Delete("/apiops/projects/{projectName}/apiProxies/{apiProxyName}/")]
    [Operation("apiProxies.delete", OperationClass.Set, Deploys.Always, Removes = true, Permission = "API_MANAGEMENT:MANAGE + API_MANAGEMENT:DEPLOY_UNDEPLOY", VerifyWith = "apiProxies.get")]
    Task<OperationResult> DeleteAsync(string projectName, string apiProxyName, CancellationToken cancellationToken = default);

    /// <summary>Exports an API proxy with its policies and settings as a package that another project or Manager can import.</summary>
    /// <remarks>Needs <c>API_MANAGEMENT:EXPORT_IMPORT</c>. Documentation page: <c>api-proxies/crud/export-api-proxy</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="encryption">Whether the package is encrypted.</param>
    /// <param name="options">What else goes into the package.</param>
    /// <param name="cancellationToken">Ends the call until the download begins.</param>
    /// <returns>The package, while it arrives. Dispose it.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is none of that name.</exception>
    [Get("/apiops/projects/{projectName}/apiProxies/{apiProxyName}/export/")]
    [Operation("apiProxies.export", OperationClass.Safe, Permission = "API_MANAGEMENT:EXPORT_IMPORT")]
    Task<FileDownload> ExportAsync(string projectName, string apiProxyName, [Query] PackageEncryption encryption, [Query] ExportApiProxyOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Tells how to call an API proxy, for every environment of the platform whether it is deployed there or not.</summary>
    /// <remarks>Needs <c>API_MANAGEMENT:VIEW</c>. Documentation page: <c>api-proxies/crud/get-invoke-info</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>One entry for each environment.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is none of that name.</exception>
    [Get("/apiops/projects/{projectName}/apiProxies/{apiProxyName}/invoke-info/")]
    [Operation("apiProxies.getInvokeInfo", OperationClass.Safe, Permission = "API_MANAGEMENT:VIEW")]
    Task<IReadOnlyList<InvokeInfo>> GetInvokeInfoAsync(string projectName, string apiProxyName, CancellationToken cancellationToken = default);

    /// <summary>
    /// Imports a package that <see cref="ExportAsync"/> made as a new API proxy, which is not deployed anywhere. <b>When the name is taken, the server makes
    /// a copy: it adds a suffix to the name and to the public path, and the answer does not tell.</b> A repeated import makes one more copy. Look into the list
    /// before and after, or use <see cref="ImportAndReplaceAsync"/>.
    /// </summary>
    /// <remarks>Needs <c>API_MANAGEMENT:EXPORT_IMPORT</c>. Documentation page: <c>api-proxies/crud/import-api-proxy</c>.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyExportFile">The package; its name must end in <c>.zip</c>.</param>
    /// <param name="import">How it is imported.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>In <see cref="OperationResult.UnresolvedReferences"/> what the package refers to and the project does not have; nothing is deployed.</returns>
    /// <exception cref="ApinizerApiException">The file is no package, or its passphrase is missing or wrong.</exception>
    /// <exception cref="ApinizerOutcomeUnknownException">No answer came: look into the list before you repeat the call.</exception>
    [Multipart]
    [Post("/apiops/projects/{projectName}/apiProxies/import/")]
    [Operation("apiProxies.import", OperationClass.Once, Permission = "API_MANAGEMENT:EXPORT_IMPORT", VerifyWith = "apiProxies.list")]
    Task<OperationResult> ImportAsNewAsync(string projectName, FileUpload apiProxyExportFile, [Parts] ApiProxyPackageImport import, CancellationToken cancellationToken = default);

    /// <summary>
    /// Imports a package in the place of the API proxy of that name, or as a new one when there is none. <b>What was configured before is lost, policies
    /// included: export it first.</b> A package that was not encrypted carries no secrets, and theirs are lost too. Where the API proxy is deployed, the
    /// gateway goes on as before until it is deployed again.
    /// </summary>
    /// <remarks>
    /// Needs <c>API_MANAGEMENT:EXPORT_IMPORT</c>, and <c>API_MANAGEMENT:DEPLOY_UNDEPLOY</c> to deploy. Environment names are checked before anything is
    /// imported. Documentation page: <c>api-proxies/crud/import-api-proxy-and-override</c>.
    /// </remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="metadata">What is changed of it on the way, and where to deploy the result.</param>
    /// <param name="apiProxyExportFile">The package; its name must end in <c>.zip</c>.</param>
    /// <param name="import">How it is imported.</param>
    /// <param name="cancellationToken">Ends the call; the server may go on.</param>
    /// <returns>What was deployed where, and in <see cref="OperationResult.UnresolvedReferences"/> what the package refers to and the project does not have.</returns>
    /// <exception cref="ApinizerApiException">The file is no package, its passphrase is missing or wrong, or an environment does not exist.</exception>
    /// <exception cref="ApinizerDeploymentException">It was imported, but not deployed as asked.</exception>
    /// <exception cref="ApinizerOutcomeUnknownException">No answer came: read the API proxy before you repeat the call.</exception>
    [Multipart]
    [Put("/apiops/projects/{projectName}/apiProxies/{apiProxyName}/import/")]
    [Operation("apiProxies.importAndOverride", OperationClass.Once, Deploys.OnRequest, Permission = "API_MANAGEMENT:EXPORT_IMPORT + API_MANAGEMENT:DEPLOY_UNDEPLOY", VerifyWith = "apiProxies.get")]
    Task<OperationResult> ImportAndReplaceAsync(string projectName, string apiProxyName, [Body] ApiProxyImportMetadata metadata, FileUpload apiProxyExportFile, [Parts] ApiProxyPackageOverride import, CancellationToken cancellationToken = default);

    /// <summary>Reads the document that an API proxy was made from.</summary>
    /// <remarks>Needs a valid token; only the server's own specification names this operation, and no permission.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such API proxy.</exception>
    [Get("/apiops/projects/{projectName}/apiProxies/{apiProxyName}/spec/")]
    [Operation("apiProxies.getSpec", OperationClass.Safe, Bare = true)]
    Task<ApiProxySpec> GetSpecAsync(string projectName, string apiProxyName, CancellationToken cancellationToken = default);

    /// <summary>
    /// Replaces the document that an API proxy was made from: what is left out is cleared. Whether its endpoints follow is not documented;
    /// <see cref="UpdateFromUrlAsync"/> and <see cref="UpdateFromFileAsync"/> read a document and change the endpoints.
    /// </summary>
    /// <remarks>Needs a valid token; only the server's own specification names this operation, and no permission.</remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="spec">The whole document, for instance as it was read from the same API proxy.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The document as the server has it now.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such API proxy.</exception>
    [Put("/apiops/projects/{projectName}/apiProxies/{apiProxyName}/spec/")]
    [Operation("apiProxies.updateSpec", OperationClass.Set, Bare = true)]
    Task<ApiProxySpec> ReplaceSpecAsync(string projectName, string apiProxyName, [Body] ApiProxySpec spec, CancellationToken cancellationToken = default);

    /// <summary>Lists the environment variables that an API proxy refers to.</summary>
    /// <remarks>
    /// Needs a valid token; only the server's own specification names this operation, and no permission. It does not describe the entries either; they are
    /// taken to be like those of <see cref="IEnvironmentVariablesApi"/>.
    /// </remarks>
    /// <param name="projectName">The project.</param>
    /// <param name="apiProxyName">The API proxy.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The variables.</returns>
    /// <exception cref="ApinizerApiException"><see cref="ApinizerErrorKind.NotFound"/>: there is no such API proxy.</exception>
    [Get("/apiops/projects/{projectName}/apiProxies/{apiProxyName}/environment-variables/")]
    [Operation("apiProxies.listEnvironmentVariables", OperationClass.Safe)]
    Task<IReadOnlyList<EnvironmentVariable>> ListEnvironmentVariablesAsync(string projectName, string apiProxyName, CancellationToken cancellationToken = default);
}
