using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>How XML is put into one form before it is signed.</summary>
[JsonConverter(typeof(Converter))]
public sealed class WsSecuritySignatureCanonicalization : OpenEnum
{
    private WsSecuritySignatureCanonicalization(string value)
        : base(value)
    {
    }

    /// <summary>Canonical XML 1.0, without comments.</summary>
    public static WsSecuritySignatureCanonicalization C14nOmitComments { get; } = new("C14N_OMIT_COMMENTS");

    /// <summary>Canonical XML 1.0, with comments.</summary>
    public static WsSecuritySignatureCanonicalization C14nWithComments { get; } = new("C14N_WITH_COMMENTS");

    /// <summary>Exclusive canonical XML, without comments: the usual one.</summary>
    public static WsSecuritySignatureCanonicalization C14nExclOmitComments { get; } = new("C14N_EXCL_OMIT_COMMENTS");

    /// <summary>Exclusive canonical XML, with comments.</summary>
    public static WsSecuritySignatureCanonicalization C14nExclWithComments { get; } = new("C14N_EXCL_WITH_COMMENTS");

    /// <summary>Canonical XML 1.1, without comments.</summary>
    public static WsSecuritySignatureCanonicalization C14n11OmitComments { get; } = new("C14N_11_OMIT_COMMENTS");

    /// <summary>Canonical XML 1.1, with comments.</summary>
    public static WsSecuritySignatureCanonicalization C14n11WithComments { get; } = new("C14N_11_WITH_COMMENTS");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator WsSecuritySignatureCanonicalization(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<WsSecuritySignatureCanonicalization>
    {
        protected override WsSecuritySignatureCanonicalization Create(string value) => new(value);
    }
}
