using System.Text.Json.Serialization;
using Apinizer.Client.ApiProxies;

namespace Apinizer.Client.Connections;

/// <summary>Calls a webhook. The gateway accepts every certificate there: an https address proves nothing about who answers.</summary>
/// <remarks>Documentation page: <c>connections/connections/connection-webhook</c>.</remarks>
public sealed record WebhookConnection : Connection
{
    /// <summary>A connection of the kind <see cref="ConnectionType.Webhook"/>.</summary>
    public WebhookConnection()
        : base(ConnectionType.Webhook)
    {
    }

    /// <summary>The method; GET if not set.</summary>
    public HttpRequestMethod? HttpMethod { get; set; }

    /// <summary>
    /// The whole address, with its query, beginning with <c>http://</c> or <c>https://</c>. Needed. It is a secret, since whoever knows it can often call
    /// the webhook.
    /// </summary>
    public Secret? FullUrl { get; set; }

    /// <summary>The headers of each call.</summary>
    public IReadOnlyList<WebhookHeader>? HeaderList { get; set; }

    /// <summary>How long the connection, and then the answer, may take, in whole seconds; 2 if not set.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? Timeout { get; set; }

    /// <summary>How many connections each host gets at the most; 24 if not set.</summary>
    public int? ConnectionPoolMaxConnectionPerHost { get; set; }

    /// <summary>How many connections there are at the most; 48 if not set.</summary>
    public int? ConnectionPoolMaxConnectionTotal { get; set; }

    internal override InputProblem? FindProblem()
        => NotBlank(FullUrl)
            ?? (FullUrl!.Reveal().StartsWith("http://", StringComparison.OrdinalIgnoreCase) || FullUrl.Reveal().StartsWith("https://", StringComparison.OrdinalIgnoreCase)
                ? null
                : new InputProblem(nameof(FullUrl), "it must begin with http:// or https://."))
            ?? Each(HeaderList, header => header.FindProblem());

    internal override InputProblem? FindMissingSecret() => Each(HeaderList, header => header.FindMissingSecret());
}
