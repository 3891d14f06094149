namespace Apinizer.Client.Policies;

/// <summary>The policies of API proxies and of their endpoints.</summary>
[ApinizerApi(typeof(PoliciesJson))]
public interface IPoliciesApi;
