namespace Apinizer.Client;

/// <summary>Environment variables: values that differ from environment to environment.</summary>
[ApinizerApi(typeof(EnvironmentVariablesJson))]
public interface IEnvironmentVariablesApi
{
}
