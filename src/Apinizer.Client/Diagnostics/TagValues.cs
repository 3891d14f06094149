using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Polly.Timeout;

namespace Apinizer.Client;

/// <summary>Values for tags: few different ones, and none from a message.</summary>
internal static class TagValues
{
    public const string Success = "success";
    public const string Failure = "failure";
    public const string OutcomeUnknown = "unknown";
    public const string Canceled = "canceled";
    public const string Rejected = "rejected";

    /// <summary>The member's name as telemetry writes it, such as <c>already_exists</c>.</summary>
    public static string Of<T>(T member)
        where T : struct, Enum => Names<T>.All.GetOrAdd(member, static member => ToSnakeCase(member.ToString()));

    /// <summary>The error's status code if the server answered with one, else what happened instead.</summary>
    public static string ErrorType(Exception failure) => failure switch
    {
        ApinizerApiException { StatusCode: var status } when (int)status >= 400 => ((int)status).ToString(CultureInfo.InvariantCulture),
        ApinizerException known => Of(known.Kind),
        TimeoutRejectedException => Of(ApinizerErrorKind.Timeout),
        HttpRequestException or IOException => Of(ApinizerErrorKind.Connection),
        _ => failure.GetType().FullName!,
    };

    private static string ToSnakeCase(string name)
    {
        var text = new StringBuilder();
        foreach (var letter in name)
        {
            text.Append(char.IsUpper(letter) && text.Length > 0 ? "_" : "").Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }

    private static class Names<T>
        where T : struct, Enum
    {
        public static readonly ConcurrentDictionary<T, string> All = new();
    }
}
