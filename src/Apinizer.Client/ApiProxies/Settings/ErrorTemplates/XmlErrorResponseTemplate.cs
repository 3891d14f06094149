namespace Apinizer.Client.ApiProxies;

/// <summary>What clients of a SOAP API get when the gateway answers with an error. What is not set stays as it is.</summary>
public sealed record XmlErrorResponseTemplate : ApinizerModel
{
    /// <summary>Whether it is used in the place of the server's own; false by default.</summary>
    public bool? XmlErrorResponseTemplateActive { get; init; }

    /// <summary>
    /// The XML text. <c>#CORRELATIONID#</c>, <c>#FAULTCODE#</c>, <c>#FAULTMESSAGE#</c>, <c>#FAULTSTATUSCODE#</c> and <c>#RESPONSEFROMAPI#</c> are
    /// replaced.
    /// </summary>
    public string? XmlValue { get; init; }

    /// <summary>The media type; <c>text/xml;charset=UTF-8</c> by default.</summary>
    public string? ContentType { get; init; }

    /// <summary>Whether what is filled in is not escaped; false by default. What a backend says can break the XML then.</summary>
    public bool? PermitSpecialChars { get; init; }
}
