using System.Globalization;
using Apinizer.Client;
using Microsoft.Extensions.Configuration;

#pragma warning disable IDE0130 // Beside the extension that uses it.

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Reads the options from configuration by hand: the binder knows neither secrets nor how to name the key of a bad value.</summary>
internal static class ApinizerClientConfiguration
{
    public static void Apply(IConfiguration section, ApinizerClientOptions options)
    {
        Set<Uri>(section, nameof(options.BaseUrl), Address, value => options.BaseUrl = value);
        Set<string>(section, nameof(options.Token), Text, value => options.Token = value);
        Set<string>(section, nameof(options.Username), Text, value => options.Username = value);
        Set<string>(section, nameof(options.Password), Text, value => options.Password = value);
        Set<string>(section, nameof(options.UserAgent), Text, value => options.UserAgent = value);
        Set<bool>(section, nameof(options.AllowInsecureHttp), bool.TryParse, value => options.AllowInsecureHttp = value);
        Set<TimeSpan>(section, nameof(options.AttemptTimeout), Duration, value => options.AttemptTimeout = value);
        Set<TimeSpan>(section, nameof(options.TotalTimeout), Duration, value => options.TotalTimeout = value);
        Set<TimeSpan>(section, nameof(options.TransferTimeout), Duration, value => options.TransferTimeout = value);
        Set<TimeSpan>(section, nameof(options.IdleTimeout), Duration, value => options.IdleTimeout = value);
        Set<TimeSpan>(section, nameof(options.MaxRetryAfter), Duration, value => options.MaxRetryAfter = value);
        Set<TimeSpan>(section, nameof(options.CircuitBreakDuration), Duration, value => options.CircuitBreakDuration = value);
        Set<TimeSpan>(section, nameof(options.DefaultTokenLifetime), Duration, value => options.DefaultTokenLifetime = value);
        Set<int>(section, nameof(options.MaxAttempts), Whole, value => options.MaxAttempts = value);
        Set<int>(section, nameof(options.MaxConcurrency), Whole, value => options.MaxConcurrency = value);
        Set<long>(section, nameof(options.MaxResponseBytes), Whole, value => options.MaxResponseBytes = value);
        Set<RetryMode>(section, nameof(options.RetryMode), Mode, value => options.RetryMode = value);
    }

    internal delegate bool Parser<T>(string text, out T value);

    internal static void Set<T>(IConfiguration section, string key, Parser<T> parse, Action<T> set)
    {
        if (section[key] is not { } text)
        {
            return;
        }

        if (!parse(text, out var value))
        {
            var path = section is IConfigurationSection { Path: var parent } ? $"{parent}:{key}" : key;
            throw new InvalidOperationException($"The setting {path} cannot be read as {typeof(T).Name}.");
        }

        set(value);
    }

    internal static bool Text(string text, out string value)
    {
        value = text;
        return true;
    }

    internal static bool Address(string text, out Uri value) => Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out value!);

    internal static bool Duration(string text, out TimeSpan value) => TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out value);

    internal static bool Whole(string text, out int value) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);

    internal static bool Whole(string text, out long value) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);

    internal static bool Mode(string text, out RetryMode value) => Enum.TryParse(text, ignoreCase: true, out value);
}
