using System.Text.Json.Serialization;

namespace Apinizer.Client.ApiProxies;

/// <summary>A kind of personal data that the gateway finds by itself.</summary>
[JsonConverter(typeof(Converter))]
public sealed class BuiltInPiiType : OpenEnum
{
    private BuiltInPiiType(string value)
        : base(value)
    {
    }

    /// <summary>Turkish identity numbers, by their check digits.</summary>
    public static BuiltInPiiType Tckn { get; } = new("TCKN");

    /// <summary>Turkish IBANs, by their checksum.</summary>
    public static BuiltInPiiType IbanTr { get; } = new("IBAN_TR");

    /// <summary>Turkish telephone numbers.</summary>
    public static BuiltInPiiType PhoneTr { get; } = new("PHONE_TR");

    /// <summary>E-mail addresses.</summary>
    public static BuiltInPiiType Email { get; } = new("EMAIL");

    /// <summary>Card numbers, by their checksum.</summary>
    public static BuiltInPiiType CreditCard { get; } = new("CREDIT_CARD");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator BuiltInPiiType(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<BuiltInPiiType>
    {
        protected override BuiltInPiiType Create(string value) => new(value);
    }
}
