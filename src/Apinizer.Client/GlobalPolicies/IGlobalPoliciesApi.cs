namespace Apinizer.Client.Policies;

/// <summary>Global policies: policies of a project that API proxies share.</summary>
[ApinizerApi(typeof(GlobalPoliciesJson))]
public interface IGlobalPoliciesApi;
