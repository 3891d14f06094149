namespace Apinizer.Client.ApiProxies;

/// <summary>What clients of a REST API get when the gateway answers with an error. What is not set stays as it is.</summary>
public sealed record JsonErrorResponseTemplate : ApinizerModel
{
    /// <summary>Whether it is used in the place of the server's own; false by default.</summary>
    public bool? JsonErrorResponseTemplateActive { get; init; }

    /// <summary>
    /// The JSON text. <c>#CORRELATIONID#</c>, <c>#FAULTCODE#</c>, <c>#FAULTMESSAGE#</c>, <c>#FAULTSTATUSCODE#</c> and <c>#RESPONSEFROMAPI#</c> are
    /// replaced.
    /// </summary>
    public string? JsonValue { get; init; }

    /// <summary>The media type; <c>application/json;charset=UTF-8</c> by default.</summary>
    public string? ContentType { get; init; }

    /// <summary>Whether what is filled in is not escaped; false by default. What a backend says can break the JSON then.</summary>
    public bool? PermitSpecialChars { get; init; }
}
