namespace Apinizer.Client.Connections;

/// <summary>A broker of RabbitMQ.</summary>
public sealed record ConfigRabbitMqHostPort : ApinizerModel
{
    /// <summary>Its name or address. Needed.</summary>
    public string? Host { get; set; }

    /// <summary>Its port; 5672 if not set.</summary>
    public int? Port { get; set; }

    internal InputProblem? FindProblem() => NotBlank(Host);
}
