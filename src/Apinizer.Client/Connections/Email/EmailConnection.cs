using System.Text.Json.Serialization;

namespace Apinizer.Client.Connections;

/// <summary>Sends mail by an SMTP server.</summary>
/// <remarks>Documentation page: <c>connections/connections/connection-email</c>.</remarks>
public sealed record EmailConnection : Connection
{
    /// <summary>A connection of the kind <see cref="ConnectionType.Email"/>.</summary>
    public EmailConnection()
        : base(ConnectionType.Email)
    {
    }

    /// <summary>The SMTP server. Needed.</summary>
    public string? Host { get; set; }

    /// <summary>Its port; 587 if not set.</summary>
    public int? Port { get; set; }

    /// <summary>Whether it goes over to TLS by STARTTLS; false if not set.</summary>
    public bool? EnableStartTls { get; set; }

    /// <summary>Whether it signs in with <see cref="Username"/> and <see cref="Password"/>; false if not set.</summary>
    public bool? Auth { get; set; }

    /// <summary>The user; needed when it signs in.</summary>
    public string? Username { get; set; }

    /// <summary>
    /// The password; needed when it signs in. The list has null in its place; a single read shows it, which not every kind of connection does.
    /// </summary>
    public Secret? Password { get; set; }

    /// <summary>The encoding of the mails; <c>UTF-8</c> if not set.</summary>
    public string? DefaultEncoding { get; set; }

    /// <summary>Where a mail is sent to find out whether it works.</summary>
    public string? AddressToTest { get; set; }

    /// <summary>The sender.</summary>
    public string? From { get; set; }

    /// <summary>
    /// Further settings for SMTP. On the wire and in the documentation they are called <c>additionalProperties</c>, which is here the name for members that
    /// this version does not know: <see cref="ApinizerModel.AdditionalProperties"/>.
    /// </summary>
    [JsonPropertyName("additionalProperties")]
    public IReadOnlyList<EmailAdditionalProperty>? SmtpProperties { get; set; }

    internal override InputProblem? FindProblem()
        => NotBlank(Host)
            ?? (Auth == true ? NotBlank(Username) : null)
            ?? Each(SmtpProperties, property => property.FindProblem());

    internal override InputProblem? FindMissingSecret()
        => (Auth == true ? NotMissing(Password) : NotMasked(Password))
            ?? Each(SmtpProperties, property => property.FindMissingSecret());
}
