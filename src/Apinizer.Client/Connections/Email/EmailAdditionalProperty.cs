namespace Apinizer.Client.Connections;

/// <summary>A further setting for SMTP.</summary>
public sealed record EmailAdditionalProperty : ApinizerModel
{
    /// <summary>Its name, for instance <c>mail.smtp.connectiontimeout</c>. Needed.</summary>
    public string? Key { get; set; }

    /// <summary>Its value. It is a secret, since it may be a password.</summary>
    public Secret? Value { get; set; }

    internal InputProblem? FindProblem() => NotBlank(Key);

    internal InputProblem? FindMissingSecret() => NotMissing(Value);
}
