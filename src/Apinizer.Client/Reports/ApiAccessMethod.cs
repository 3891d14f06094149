namespace Apinizer.Client.Administration;

/// <summary>A method with its data model and those who may call it.</summary>
public sealed record ApiAccessMethod : ApinizerModel
{
    /// <summary>Its id.</summary>
    public string? Id { get; set; }

    /// <summary>Its name.</summary>
    public string? Name { get; set; }

    /// <summary>What people wrote about it.</summary>
    public string? Description { get; set; }

    /// <summary>The id of its data model; null when it has none.</summary>
    public string? DataModelId { get; set; }

    /// <summary>The name of its data model, which <see cref="OrganizationApiDataModelAccessReport.SchemaMap"/> describes.</summary>
    public string? DataModelName { get; set; }

    /// <summary>What people wrote about the data model.</summary>
    public string? DataModelDescription { get; set; }

    /// <summary>The id of the request's data element in UVS, the register of data elements; null when it is not set up.</summary>
    public string? UvsRequestDataElementUuid { get; set; }

    /// <summary>The id of the answer's data element in UVS; null when it is not set up.</summary>
    public string? UvsResponseDataElementUuid { get; set; }

    /// <summary>The consumers that may call it.</summary>
    public IReadOnlyList<ApiAccessCredential>? CredentialList { get; set; }
}
