namespace Apinizer.Client.Connections;

/// <summary>A header of the calls of a webhook.</summary>
public sealed record WebhookHeader : ApinizerModel
{
    /// <summary>Its name. Needed.</summary>
    public string? Name { get; set; }

    /// <summary>Its value. Needed. It is a secret, since it may be a token.</summary>
    public Secret? Value { get; set; }

    internal InputProblem? FindProblem() => NotBlank(Name);

    internal InputProblem? FindMissingSecret() => NotMissing(Value);
}
