namespace Apinizer.Client.Administration;

/// <summary>The description of the Management API itself.</summary>
[ApinizerApi(typeof(OpenApiJson))]
public interface IOpenApiApi
{
}
