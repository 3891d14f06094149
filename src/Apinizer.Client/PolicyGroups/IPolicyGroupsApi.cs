namespace Apinizer.Client.Policies;

/// <summary>Policy groups: policies of a project that are run together.</summary>
[ApinizerApi(typeof(PolicyGroupsJson))]
public interface IPolicyGroupsApi;
