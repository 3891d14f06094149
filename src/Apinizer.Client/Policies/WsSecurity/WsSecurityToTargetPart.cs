namespace Apinizer.Client.Policies;

/// <summary>A part of a SOAP message that is encrypted or signed.</summary>
public sealed record WsSecurityToTargetPart : ApinizerModel
{
    /// <summary>The name of its element, for instance <c>Body</c>.</summary>
    public string? Name { get; set; }

    /// <summary>The XML namespace of its element, for instance <c>http://schemas.xmlsoap.org/soap/envelope/</c>.</summary>
    public string? Namespace { get; set; }

    /// <summary>How much of it.</summary>
    public WsSecurityEncryptionPartEncodeType? EncodeType { get; set; }

    internal InputProblem? FindProblem() => NotBlank(Name) ?? NotBlank(Namespace) ?? Given(EncodeType);
}
