using System.Text.Json.Serialization;

namespace Apinizer.Client.ApiProxies;

/// <summary>Which web pages may call an API proxy from a browser. It is written whole: what is not set gets the server's default.</summary>
public sealed record CorsSettings : ApinizerModel
{
    /// <summary>A name for the settings; not blank.</summary>
    public required string Name { get; init; }

    /// <summary>What they are for.</summary>
    public string? Description { get; init; }

    /// <summary>Whether the gateway answers the questions of browsers itself; false if not set.</summary>
    public bool? CorsActive { get; init; }

    /// <summary>
    /// The origins that may call; <c>*</c> for any. None if not set. With <see cref="AllowCredentials"/> they must be named: browsers do not accept
    /// <c>*</c> then, although the server may take it.
    /// </summary>
    public IReadOnlyList<string>? AllowOriginList { get; init; }

    /// <summary>The methods that they may use; none if not set.</summary>
    public IReadOnlyList<HttpRequestMethod>? AllowMethodList { get; init; }

    /// <summary>The headers that they may send; <c>*</c> for any. None if not set.</summary>
    public IReadOnlyList<string>? AllowHeaderList { get; init; }

    /// <summary>The headers of an answer that they may read; none if not set.</summary>
    public IReadOnlyList<string>? ExposeHeaderList { get; init; }

    /// <summary>Whether a browser may send cookies and the like; false if not set. The origins must be named then.</summary>
    [JsonConverter(typeof(TextBooleanConverter))]
    public bool? AllowCredentials { get; init; }

    /// <summary>How long a browser may remember the answer, in whole seconds; an hour if not set.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? MaxAge { get; init; }

    internal InputProblem? FindProblem() => NotBlank(Name);
}
